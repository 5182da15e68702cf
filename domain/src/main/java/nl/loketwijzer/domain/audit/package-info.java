/** Who looked at or changed what. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.loketwijzer.domain.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

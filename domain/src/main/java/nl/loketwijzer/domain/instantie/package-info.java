/** Public bodies: names, phone lines, sources. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.loketwijzer.domain.instantie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Places where a citizen is helped, and which of them is near. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "instantie"})
@NullMarked
package nl.loketwijzer.domain.loket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** From a story in own words to an ordered overview of who can help. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "instantie"})
@NullMarked
package nl.loketwijzer.domain.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Public buildings as sample lokets, so that a fresh start has something to show. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "instantie", "loket", "booking", "staff"})
@NullMarked
package nl.loketwijzer.domain.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Time at a desk: hours, closures, free times, holds and appointments. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "calendar", "instantie", "loket", "notification"})
@NullMarked
package nl.loketwijzer.domain.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

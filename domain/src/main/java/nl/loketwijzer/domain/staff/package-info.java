/** Accounts of the people who work at lokets. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "instantie", "loket", "notification"})
@NullMarked
package nl.loketwijzer.domain.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

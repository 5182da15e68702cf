/** What leaves the house: an outbox written with the fact, mail and calendar messages. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package nl.loketwijzer.domain.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Agendas kept elsewhere: when somebody is busy there. What for and with whom is never kept. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.loketwijzer.domain.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

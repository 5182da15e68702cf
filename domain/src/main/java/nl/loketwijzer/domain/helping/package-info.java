/** Staff who help somebody through the portal: the link that opens it, and how often it was opened. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.loketwijzer.domain.helping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Small words that every room uses: who acts, where a place is, how a secret is kept. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.loketwijzer.domain.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

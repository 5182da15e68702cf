/** Tests of links that open the portal to help somebody. */
@NullMarked
package nl.loketwijzer.domain.helping;

import org.jspecify.annotations.NullMarked;

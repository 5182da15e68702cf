/** Which loket: near a place, by letter, and each on a page of its own. */
@NullMarked
package nl.loketwijzer.portal.loket;

import org.jspecify.annotations.NullMarked;

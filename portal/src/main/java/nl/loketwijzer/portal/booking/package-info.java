/** From a chosen loket to an appointment that stands. */
@NullMarked
package nl.loketwijzer.portal.booking;

import org.jspecify.annotations.NullMarked;

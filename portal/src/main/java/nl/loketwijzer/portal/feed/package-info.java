/** Appointments for calendars elsewhere: the one thing of staff that the public side hands out, by secret links. */
@NullMarked
package nl.loketwijzer.portal.feed;

import org.jspecify.annotations.NullMarked;

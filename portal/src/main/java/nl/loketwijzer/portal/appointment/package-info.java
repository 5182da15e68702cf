/** An appointment that stands: look at it, move it, cancel it, without an account. */
@NullMarked
package nl.loketwijzer.portal.appointment;

import org.jspecify.annotations.NullMarked;

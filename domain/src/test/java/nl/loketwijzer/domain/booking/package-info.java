/** Tests of time at a desk. */
@NullMarked
package nl.loketwijzer.domain.booking;

import org.jspecify.annotations.NullMarked;

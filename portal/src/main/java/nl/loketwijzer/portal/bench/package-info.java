/** A small interface to measure with. It exists only where {@code LOKET_BENCH=1}. */
@NullMarked
package nl.loketwijzer.portal.bench;

import org.jspecify.annotations.NullMarked;

/** Tests of lokets and places. */
@NullMarked
package nl.loketwijzer.domain.loket;

import org.jspecify.annotations.NullMarked;

/** Tests of the small words that every room uses. */
@NullMarked
package nl.loketwijzer.domain.shared;

import org.jspecify.annotations.NullMarked;

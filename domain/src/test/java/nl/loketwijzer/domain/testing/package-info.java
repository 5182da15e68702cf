/** Fixtures that tests of every module share. */
@NullMarked
package nl.loketwijzer.domain.testing;

import org.jspecify.annotations.NullMarked;

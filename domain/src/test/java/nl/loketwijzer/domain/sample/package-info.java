/** Tests of the sample data. */
@NullMarked
package nl.loketwijzer.domain.sample;

import org.jspecify.annotations.NullMarked;

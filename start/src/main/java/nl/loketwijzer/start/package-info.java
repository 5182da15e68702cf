/** Everything on one machine, for a first look and for tests. */
@NullMarked
package nl.loketwijzer.start;

import org.jspecify.annotations.NullMarked;

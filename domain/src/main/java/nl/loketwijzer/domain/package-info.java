/** Everything that is true without a screen. Each package below is a room of its own; ids cross, entities never. */
@NullMarked
package nl.loketwijzer.domain;

import org.jspecify.annotations.NullMarked;

/** What a closure did to people: whom to call, whom to meet at the door, who knows. */
@NullMarked
package nl.loketwijzer.admin.rearranged;

import org.jspecify.annotations.NullMarked;

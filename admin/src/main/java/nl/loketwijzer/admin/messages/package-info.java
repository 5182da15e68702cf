/** The messages that left the house, for administrators. */
@NullMarked
package nl.loketwijzer.admin.messages;

import org.jspecify.annotations.NullMarked;

/** Human help by phone, today. */
@NullMarked
package nl.loketwijzer.portal.help;

import org.jspecify.annotations.NullMarked;

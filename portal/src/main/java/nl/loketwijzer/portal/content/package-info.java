/** Pages about the portal itself. */
@NullMarked
package nl.loketwijzer.portal.content;

import org.jspecify.annotations.NullMarked;

/** The first screen: tell what is going on, or come back to it. */
@NullMarked
package nl.loketwijzer.portal.home;

import org.jspecify.annotations.NullMarked;

/** The way from staff into the portal, to help somebody through it. */
@NullMarked
package nl.loketwijzer.admin.helping;

import org.jspecify.annotations.NullMarked;

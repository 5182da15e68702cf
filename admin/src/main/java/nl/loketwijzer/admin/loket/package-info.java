/** The lokets somebody keeps. */
@NullMarked
package nl.loketwijzer.admin.loket;

import org.jspecify.annotations.NullMarked;

/** The citizen's web app. */
@NullMarked
package nl.loketwijzer.portal;

import org.jspecify.annotations.NullMarked;

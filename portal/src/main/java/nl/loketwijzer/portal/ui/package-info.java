/** Building blocks of screens: words, native HTML elements, choices, tiles. */
@NullMarked
package nl.loketwijzer.portal.ui;

import org.jspecify.annotations.NullMarked;

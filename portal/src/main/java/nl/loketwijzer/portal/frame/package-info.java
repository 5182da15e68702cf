/** What every screen stands in: one walk, sent as plain HTML and lived in Flow. */
@NullMarked
package nl.loketwijzer.portal.frame;

import org.jspecify.annotations.NullMarked;

/** Every word a person reads, in every language. */
@NullMarked
package nl.loketwijzer.i18n;

import org.jspecify.annotations.NullMarked;

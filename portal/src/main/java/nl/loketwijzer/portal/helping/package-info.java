/** What a helper needs beside somebody: the way in, the question whether it is all right, one sheet of paper. */
@NullMarked
package nl.loketwijzer.portal.helping;

import org.jspecify.annotations.NullMarked;

/** Staff screens in tests. */
@NullMarked
package nl.loketwijzer.admin.testing;

import org.jspecify.annotations.NullMarked;

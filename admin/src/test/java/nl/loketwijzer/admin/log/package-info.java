/** Tests of the screen of the audit log. */
@NullMarked
package nl.loketwijzer.admin.log;

import org.jspecify.annotations.NullMarked;

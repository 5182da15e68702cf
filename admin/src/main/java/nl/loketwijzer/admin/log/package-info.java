/** The audit log, for administrators. */
@NullMarked
package nl.loketwijzer.admin.log;

import org.jspecify.annotations.NullMarked;

/** The accounts of staff, for administrators. */
@NullMarked
package nl.loketwijzer.admin.staff;

import org.jspecify.annotations.NullMarked;

/** Tests of the accounts of staff. */
@NullMarked
package nl.loketwijzer.admin.staff;

import org.jspecify.annotations.NullMarked;

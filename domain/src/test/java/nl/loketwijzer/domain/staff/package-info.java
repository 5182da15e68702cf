/** Tests of the accounts of staff. */
@NullMarked
package nl.loketwijzer.domain.staff;

import org.jspecify.annotations.NullMarked;

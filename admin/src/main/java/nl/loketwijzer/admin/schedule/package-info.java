/** Opening hours: desks, weekly hours and closures, and what citizens see of them. */
@NullMarked
package nl.loketwijzer.admin.schedule;

import org.jspecify.annotations.NullMarked;

/** Calendars that go out of the house and into it: links to read appointments, and files with closures. */
@NullMarked
package nl.loketwijzer.admin.feed;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.loketwijzer.domain.calendar;

import org.jspecify.annotations.NullMarked;

/** Tests of what leaves the house. */
@NullMarked
package nl.loketwijzer.domain.notification;

import org.jspecify.annotations.NullMarked;

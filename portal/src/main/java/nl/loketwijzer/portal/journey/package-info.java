/** Everything a citizen has said so far, kept in one sealed cookie. */
@NullMarked
package nl.loketwijzer.portal.journey;

import org.jspecify.annotations.NullMarked;

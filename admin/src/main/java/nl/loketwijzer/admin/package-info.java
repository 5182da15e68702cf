/** The staff's web app. */
@NullMarked
package nl.loketwijzer.admin;

import org.jspecify.annotations.NullMarked;

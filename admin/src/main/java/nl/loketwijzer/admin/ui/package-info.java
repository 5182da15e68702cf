/** What every staff screen shares: the frame around it, words, dates, and how it says that something went wrong. */
@NullMarked
package nl.loketwijzer.admin.ui;

import org.jspecify.annotations.NullMarked;

/** What happens without anybody at the screen. */
@NullMarked
package nl.loketwijzer.admin.job;

import org.jspecify.annotations.NullMarked;

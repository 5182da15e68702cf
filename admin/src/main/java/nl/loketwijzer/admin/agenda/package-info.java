/** Who comes when: the appointments of one day at one loket. */
@NullMarked
package nl.loketwijzer.admin.agenda;

import org.jspecify.annotations.NullMarked;

/** Tests of the audit log. */
@NullMarked
package nl.loketwijzer.domain.audit;

import org.jspecify.annotations.NullMarked;

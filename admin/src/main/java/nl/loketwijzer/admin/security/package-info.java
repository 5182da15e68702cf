/** Who is logged in, how somebody logs in, and what the browser may do. */
@NullMarked
package nl.loketwijzer.admin.security;

import org.jspecify.annotations.NullMarked;

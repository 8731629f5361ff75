/** Who of a group's members came to an activity. */
@NullMarked
package id.dampingi.attendance;

import org.jspecify.annotations.NullMarked;

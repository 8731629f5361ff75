/** What a coordinator writes about a group's month. */
@NullMarked
package id.dampingi.narrative;

import org.jspecify.annotations.NullMarked;

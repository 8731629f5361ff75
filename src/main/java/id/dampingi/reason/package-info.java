/** The reason that is asked for where a target, a baseline or a score changes that was saved before. */
@NullMarked
package id.dampingi.reason;

import org.jspecify.annotations.NullMarked;

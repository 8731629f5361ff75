/** Times what a user waits for, in an office made to a given size, beside the least it could cost on the same machine. */
@NullMarked
package id.dampingi.bench;

import org.jspecify.annotations.NullMarked;

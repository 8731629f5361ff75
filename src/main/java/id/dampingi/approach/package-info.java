/** Small values that all features share. */
@NullMarked
package id.dampingi.approach;

import org.jspecify.annotations.NullMarked;

/** The bin: what was deleted, put back whole or erased for good. */
@NullMarked
package id.dampingi.bin;

import org.jspecify.annotations.NullMarked;

/** Small JSON texts in the data file. */
@NullMarked
package id.dampingi.kit.json;

import org.jspecify.annotations.NullMarked;

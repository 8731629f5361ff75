/** The organisation that uses the program. */
@NullMarked
package id.dampingi.office;

import org.jspecify.annotations.NullMarked;

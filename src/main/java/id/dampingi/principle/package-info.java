/** The three principles of accompaniment, measured by what was said of activities. */
@NullMarked
package id.dampingi.principle;

import org.jspecify.annotations.NullMarked;

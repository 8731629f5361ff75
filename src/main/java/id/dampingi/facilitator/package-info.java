/** The people who accompany groups. */
@NullMarked
package id.dampingi.facilitator;

import org.jspecify.annotations.NullMarked;

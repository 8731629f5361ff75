/** Finds any record and anything that can be done, from anywhere. */
@NullMarked
package id.dampingi.find;

import org.jspecify.annotations.NullMarked;

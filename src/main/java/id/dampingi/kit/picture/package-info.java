/** Pictures that users bring, decoded with care for the memory; for the window and for the pages. */
@NullMarked
package id.dampingi.kit.picture;

import org.jspecify.annotations.NullMarked;

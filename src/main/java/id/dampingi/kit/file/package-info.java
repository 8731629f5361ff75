/** Files that users keep. */
@NullMarked
package id.dampingi.kit.file;

import org.jspecify.annotations.NullMarked;

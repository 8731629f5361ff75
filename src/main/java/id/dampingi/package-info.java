/** Where the program starts and where its parts are put together. */
@NullMarked
package id.dampingi;

import org.jspecify.annotations.NullMarked;

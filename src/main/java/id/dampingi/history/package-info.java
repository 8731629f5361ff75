/** How each record came to be what it is: the words of every kind of record, its versions, and putting one back. */
@NullMarked
package id.dampingi.history;

import org.jspecify.annotations.NullMarked;

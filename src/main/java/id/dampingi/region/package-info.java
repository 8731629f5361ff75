/** Places by the names and codes of the ministry of home affairs: the list of them all, and finding in it. */
@NullMarked
package id.dampingi.region;

import org.jspecify.annotations.NullMarked;

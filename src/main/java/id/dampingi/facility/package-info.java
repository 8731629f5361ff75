/** What supports the community's work: facilities from the request to their use, and the records of their hand-over. */
@NullMarked
package id.dampingi.facility;

import org.jspecify.annotations.NullMarked;

/** Records that an indicator can be measured from: which there are, and what they come to in a month. */
@NullMarked
package id.dampingi.feed;

import org.jspecify.annotations.NullMarked;

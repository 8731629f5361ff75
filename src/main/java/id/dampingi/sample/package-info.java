/** A believable office to look around in: for the first start, the demo and the screenshots. */
@NullMarked
package id.dampingi.sample;

import org.jspecify.annotations.NullMarked;

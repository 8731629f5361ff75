/** What the community learns: the office's catalogue of materials, and the sessions in which they were delivered. */
@NullMarked
package id.dampingi.material;

import org.jspecify.annotations.NullMarked;

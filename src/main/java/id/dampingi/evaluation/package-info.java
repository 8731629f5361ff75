/** Achievement against targets: pure functions over records. */
@NullMarked
package id.dampingi.evaluation;

import org.jspecify.annotations.NullMarked;

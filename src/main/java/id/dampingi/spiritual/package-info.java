/** Spiritual needs of any religion or belief: raised, answered, and kept to themselves when that was asked for. */
@NullMarked
package id.dampingi.spiritual;

import org.jspecify.annotations.NullMarked;

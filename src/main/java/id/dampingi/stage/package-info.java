/** The stages of a group's accompaniment: what opens the next one, how it came there, and how it ends. */
@NullMarked
package id.dampingi.stage;

import org.jspecify.annotations.NullMarked;

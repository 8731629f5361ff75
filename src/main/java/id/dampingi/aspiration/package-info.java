/** Aspirations that a group takes to a public forum: submitted, accepted, budgeted and realised, or refused. */
@NullMarked
package id.dampingi.aspiration;

import org.jspecify.annotations.NullMarked;

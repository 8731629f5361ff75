/** The way of a problem: its causes, the alternatives, the decision, the plans and the outcome. */
@NullMarked
package id.dampingi.problem;

import org.jspecify.annotations.NullMarked;

/** What is to be done on which day: planned activities and whatever falls due, as a calendar, on paper and for a phone. */
@NullMarked
package id.dampingi.agenda;

import org.jspecify.annotations.NullMarked;

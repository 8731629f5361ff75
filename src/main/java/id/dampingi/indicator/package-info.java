/** Indicators, targets and measurements. */
@NullMarked
package id.dampingi.indicator;

import org.jspecify.annotations.NullMarked;

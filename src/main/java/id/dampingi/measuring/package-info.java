/**
 * Targets and measurements of one group in a year, edited like a spreadsheet. Stands above {@code indicator}, whose records
 * it writes, and above {@code evaluation}, whose achievement it shows beside them.
 */
@NullMarked
package id.dampingi.measuring;

import org.jspecify.annotations.NullMarked;

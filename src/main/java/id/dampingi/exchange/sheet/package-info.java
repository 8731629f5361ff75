/** Reads spreadsheets as rows of text: CSV and XLSX, a row at a time, whatever is wrong with the file said in words. */
@NullMarked
package id.dampingi.exchange.sheet;

import org.jspecify.annotations.NullMarked;

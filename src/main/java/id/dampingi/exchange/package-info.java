/** Spreadsheets in: mapping of columns, dry run and import of groups, members and activities. */
@NullMarked
package id.dampingi.exchange;

import org.jspecify.annotations.NullMarked;

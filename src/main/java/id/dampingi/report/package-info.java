/** The printed pages: gathers their data, fills them, shows them, saves and prints them. */
@NullMarked
package id.dampingi.report;

import org.jspecify.annotations.NullMarked;

/** The command line: one small class for each verb, the same results as the window, and no display needed. */
@NullMarked
package id.dampingi.cli;

import org.jspecify.annotations.NullMarked;

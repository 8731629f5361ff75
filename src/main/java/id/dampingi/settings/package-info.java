/** What the user and the office have chosen for themselves. */
@NullMarked
package id.dampingi.settings;

import org.jspecify.annotations.NullMarked;

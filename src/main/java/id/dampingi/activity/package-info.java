/** What was planned and done with groups. */
@NullMarked
package id.dampingi.activity;

import org.jspecify.annotations.NullMarked;

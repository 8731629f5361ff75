/** Assisted community groups: list, page and form. */
@NullMarked
package id.dampingi.group;

import org.jspecify.annotations.NullMarked;

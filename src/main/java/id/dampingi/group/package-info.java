/** Assisted community groups: the record and its form. Their list and page stand above, in {@code dossier}. */
@NullMarked
package id.dampingi.group;

import org.jspecify.annotations.NullMarked;

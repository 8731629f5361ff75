/**
 * The list of groups and the page of one group. They show what the whole program knows of a group, so they stand above all
 * features of a group and above {@code evaluation}; {@code group} itself keeps the record and its form, and knows nothing of
 * members, activities or scores. That way no two packages need each other.
 */
@NullMarked
package id.dampingi.dossier;

import org.jspecify.annotations.NullMarked;

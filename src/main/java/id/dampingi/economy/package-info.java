/** The economic approach: enterprises and their month books, savings, loans, and what members earn. */
@NullMarked
package id.dampingi.economy;

import org.jspecify.annotations.NullMarked;

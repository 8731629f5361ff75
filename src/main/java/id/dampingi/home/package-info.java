/** The first screen: how the office stands this month, and what needs attention. */
@NullMarked
package id.dampingi.home;

import org.jspecify.annotations.NullMarked;

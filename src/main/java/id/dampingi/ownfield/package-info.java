/** Fields that the office adds to groups, members and activities. */
@NullMarked
package id.dampingi.ownfield;

import org.jspecify.annotations.NullMarked;

/** Members of groups. */
@NullMarked
package id.dampingi.member;

import org.jspecify.annotations.NullMarked;

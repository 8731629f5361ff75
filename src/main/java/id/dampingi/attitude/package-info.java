/** The mental attitude of members and groups: scales with a written description of each level, surveys, and their index. */
@NullMarked
package id.dampingi.attitude;

import org.jspecify.annotations.NullMarked;

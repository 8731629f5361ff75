/** Photos and files of activities, problems and members. */
@NullMarked
package id.dampingi.attachment;

import org.jspecify.annotations.NullMarked;

/** Follow-up plans (rencana tindak lanjut): who does what by when, with or without a problem behind it. */
@NullMarked
package id.dampingi.plan;

import org.jspecify.annotations.NullMarked;

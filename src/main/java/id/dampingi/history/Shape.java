package id.dampingi.history;

import org.jspecify.annotations.Nullable;

/** How a stored value reads on the screen. */
interface Shape {
    /** {@code ""} for nothing. */
    String words(@Nullable Object stored, Names names);
}

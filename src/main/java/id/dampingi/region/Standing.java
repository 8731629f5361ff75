package id.dampingi.region;

/** What the list says of a recorded place. */
public enum Standing {
    /** Names only. */
    NO_CODE,
    LISTED,
    /** The code is there, under other names. */
    RENAMED,
    /** The code is not, or no longer, in the list. */
    UNKNOWN
}

package id.dampingi.approach;

/** A value that a user picks from a short list: an enum constant with its words. */
public interface Choice {
    /** The key of the words that name this value. */
    String key();

    /** As stored in the data file and in spreadsheets: the constant's name in lower case. */
    String name();
}

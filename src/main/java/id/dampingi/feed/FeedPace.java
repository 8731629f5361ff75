package id.dampingi.feed;

/** What the values of a feed come to over several months. */
public enum FeedPace {
    /** The last one tells how things are. */
    LAST,
    /** They add up. */
    SUM,
    /** Each stands for its month. */
    AVERAGE
}

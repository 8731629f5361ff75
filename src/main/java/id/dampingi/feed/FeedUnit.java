package id.dampingi.feed;

/** How the values of a feed are written. */
public enum FeedUnit {
    NUMBER,
    PERCENT,
    MONEY
}

package id.dampingi.kit.db;

/** The event that records were erased for good. It is no change: nothing of it can be taken back. */
public record Erased(int records) {}

package id.dampingi.region;

/** What a place is, from the largest to the smallest. */
public enum Level {
    PROVINCE,
    REGENCY,
    DISTRICT,
    VILLAGE
}

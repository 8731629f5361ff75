package id.dampingi.history;

/**
 * One field of a version beside the version before.
 *
 * @param of the part of the record that it belongs to, such as a consent of a member; {@code ""} for the record itself
 * @param was {@code ""} for nothing
 * @param became {@code ""} for nothing
 */
public record Line(String of, String field, String was, String became) {}

package id.dampingi.kit.ui;

import java.util.List;

/**
 * How far something has come: a row of points with the name of the last one behind it.
 *
 * @param text where it stands, in words
 * @param color of the words and the points, see {@link Theme#color}
 * @param tip tells the steps one by one
 */
public record Steps(List<Point> points, String text, String color, String tip) implements Comparable<Steps> {
    /** One step of the way. */
    public enum Point {
        DONE,
        /** Passed over: later steps are done, and of this one nothing is known. */
        GAP,
        /** Here it ended. */
        STOPPED,
        TO_COME
    }

    /** Those that came further sort behind. */
    @Override
    public int compareTo(Steps other) {
        int order = Integer.compare(reached(), other.reached());
        return order != 0 ? order : text.compareTo(other.text);
    }

    private int reached() {
        return Math.max(points.lastIndexOf(Point.DONE), points.lastIndexOf(Point.STOPPED));
    }
}

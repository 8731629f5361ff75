package id.dampingi.kit.ui;

/**
 * A short word with a shape before it, both in a colour: told apart without colour too.
 *
 * @param color of the palette, see {@link Theme#color}: {@code "rating.onTrack"}
 * @param icon a shape, see {@link Icons}
 * @param order where it sorts
 * @param detail stands below, smaller; {@code ""} for nothing
 */
public record Pill(String text, String color, String icon, int order, String detail) implements Comparable<Pill> {
    public Pill(String text, String color, String icon, int order) {
        this(text, color, icon, order, "");
    }

    @Override
    public int compareTo(Pill other) {
        return Integer.compare(order, other.order);
    }
}

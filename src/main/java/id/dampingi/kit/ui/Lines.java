package id.dampingi.kit.ui;

/** What a cell of a table shows in two lines: what it is, and below, smaller, what belongs to it. Sorts by the first. */
public record Lines(String first, String second) implements Comparable<Lines> {
    @Override
    public int compareTo(Lines other) {
        int order = Sorting.compare(first, other.first);
        return order != 0 ? order : Sorting.compare(second, other.second);
    }
}

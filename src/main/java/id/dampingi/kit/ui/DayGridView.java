package id.dampingi.kit.ui;

import java.time.LocalDate;
import java.util.List;

/** What a {@link DayGrid} shows and what is done in it. */
public interface DayGridView<T> {
    /** Whole weeks, one after another. */
    List<LocalDate> days();

    LocalDate today();

    LocalDate chosen();

    void choose(LocalDate day);

    /** To the weeks or the month before or after what is seen. */
    void step(int steps);

    /** Whether a day stands back, as one of the month before. */
    boolean isFaint(LocalDate day);

    /** What of a day is at hand to be shown. */
    List<T> on(LocalDate day);

    /** How many there are on a day, also those that are not at hand. */
    int number(LocalDate day);

    /** In a line: first what it is, then what belongs to it, which is shown where there is room. */
    Lines lines(T item);

    /** Whether it stands out from the others. */
    boolean isStrong(T item);

    /** All of it, while the pointer is on it. */
    String tip(T item);

    /** The colour of the bar before it, see {@link Theme#color}. */
    String color(T item);

    boolean isMovable(T item);

    void move(T item, LocalDate day);

    void open(T item);

    /** All of the chosen day. */
    void openDay();

    /** Something new on the chosen day. */
    void add();

    /** What a reader of the screen is told of the chosen day. */
    String spoken();
}

package id.dampingi.kit.ui;

import java.time.YearMonth;
import java.util.UUID;
import javax.swing.JComponent;

/** A part of a record's page, shown by {@link PartDeck}. The door of a feature implements it; its model lives on while components come and go. */
public interface Part {
    /** Names it in {@link Place}s: {@code "member"}. */
    String part();

    /** Whether a place calls this part so, or something in it. */
    default boolean has(String part) {
        return part().equals(part);
    }

    /** Shows what a place calls so, once the part is looked at. */
    default void go(String part) {}

    /** The key of its name in the list of parts, which names its button there too. */
    String key();

    /** Makes the component anew: when it is first looked at, and again when the language changes. */
    JComponent component();

    /** Reads what belongs to a record of the page; called only once the part is looked at. */
    default void show(UUID record) {}

    /** Like {@link #show(UUID)}, and called again for another month: for parts that differ from month to month. */
    default void show(UUID record, YearMonth month) {
        show(record);
    }

    /** The page goes out of sight: what is being typed is to be kept. */
    default void left() {}
}

package id.dampingi.kit.ui;

import java.util.UUID;
import javax.swing.JComponent;

/** A part of a record's page, shown on a tab. The door of a feature implements it; its model lives on while components come and go. */
public interface Part {
    /** Names it in {@link Place}s: {@code "member"}. */
    String part();

    /** Whether a place calls this part so, or something in it. */
    default boolean has(String part) {
        return part().equals(part);
    }

    /** Shows what a place calls so, once the part is looked at. */
    default void go(String part) {}

    /** The key of the tab's words. */
    String key();

    /** Makes the component anew: when it is first looked at, and again when the language changes. */
    JComponent component();

    /** Reads what belongs to a record of the page; called only once the part is looked at. */
    void show(UUID record);
}

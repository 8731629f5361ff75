package id.dampingi.kit.ui;

import java.util.List;
import javax.swing.JComponent;

/** A place in the side navigation. The door of a feature implements it; its models live on while components come and go. */
public interface Screen {
    /** Names it in the navigation and in {@link Place}s: {@code "group.screen"}. */
    String key();

    /** See {@link Icons}. */
    String icon();

    /** What can be begun here from anywhere in the program. */
    default List<Way> ways() {
        return List.of();
    }

    /** Makes the component anew: at the first visit, and again when the language changes. */
    JComponent component();

    /** Each time the screen comes to the front. */
    default void shown() {}

    /** Another screen comes to the front, or the program ends: what is being typed here is to be kept. */
    default void left() {}

    /** Shows a part of the screen, such as a record; the component is there already. */
    default void go(Place place) {}
}

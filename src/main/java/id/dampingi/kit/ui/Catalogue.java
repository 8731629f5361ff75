package id.dampingi.kit.ui;

import javax.swing.JComponent;

/** A list of the office that its features draw on, edited in the settings. The door of a feature implements it. */
public interface Catalogue {
    /** The key of its words; {@link Place}s call it so: {@code "settings.criteria"}. */
    String key();

    /** Makes the component anew: also when the language changes. */
    JComponent component();

    /** The settings come in sight. */
    void shown();
}

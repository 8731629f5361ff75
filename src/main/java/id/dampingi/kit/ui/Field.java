package id.dampingi.kit.ui;

import javax.swing.JComponent;

/** Something in a form that shows and takes a text of a draft. */
public interface Field {
    JComponent component();

    /** What the focus goes to. */
    default JComponent focus() {
        return component();
    }

    String text();

    void text(String text);

    /** Calls {@code action} whenever the text changes. */
    void onTyped(Runnable action);

    default void enabled(boolean enabled) {
        component().setEnabled(enabled);
    }
}

package id.dampingi.kit.ui;

import java.awt.KeyboardFocusManager;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Keys that move the focus. */
final class FocusKeys {
    private FocusKeys() {}

    /** Tab goes on to the next field, as everywhere else in a form, instead of writing a tab or moving in a table. */
    static void tabLeaves(JComponent component) {
        var keys = component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        keys.put(KeyStroke.getKeyStroke("TAB"), "none");
        keys.put(KeyStroke.getKeyStroke("shift TAB"), "none");
        component.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        component.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }
}

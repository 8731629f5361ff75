package id.dampingi.kit.ui;

import java.awt.KeyboardFocusManager;
import javax.swing.JTextArea;

/** Keys that move the focus. */
final class FocusKeys {
    private FocusKeys() {}

    /** Tab goes on to the next field, as everywhere else in a form, instead of writing a tab. */
    static void tabLeaves(JTextArea area) {
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }
}

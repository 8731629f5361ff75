package id.dampingi.kit.ui;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import org.jspecify.annotations.Nullable;

/** A key of a field that does something while a list is open beneath it, and else what it always does. */
final class WhenOpen extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final JPopupMenu popup;
    private final transient Runnable work;
    private final transient @Nullable Action usual;

    private WhenOpen(JPopupMenu popup, Runnable work, @Nullable Action usual) {
        this.popup = popup;
        this.work = work;
        this.usual = usual;
    }

    static void bind(JComponent field, JPopupMenu popup, String keys, Runnable work) {
        var stroke = Shortcuts.of(keys);
        Object usual = field.getInputMap().get(stroke);
        String name = "dampingi open " + keys;
        var action = new WhenOpen(
                popup, work, usual == null ? null : field.getActionMap().get(usual));
        field.getInputMap().put(stroke, name);
        field.getActionMap().put(name, action);
    }

    /** A disabled action leaves the key to the window: Enter to its button, Escape to its closing. */
    @Override
    public boolean isEnabled() {
        return popup.isVisible() || (usual != null && usual.isEnabled());
    }

    @Override
    public void actionPerformed(ActionEvent e) {
        if (popup.isVisible()) {
            work.run();
        } else if (usual != null) {
            usual.actionPerformed(e);
        }
    }
}

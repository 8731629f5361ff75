package id.dampingi.kit.ui;

import java.awt.Window;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;

/**
 * A key of the program's window that also works in the dialogs over it: in those that keep what is typed when they close, not
 * in questions, which want an answer first.
 */
public final class Everywhere {
    private static final Object KEY = new Object();
    private static final Object UNSAVED = new Object();

    private record Work(String keys, Consumer<Window> work) {}

    private Everywhere() {}

    /** @param work gets the dialog in which the keys were pressed */
    public static void on(JFrame frame, String keys, Consumer<Window> work) {
        frame.getRootPane().putClientProperty(KEY, new Work(keys, work));
    }

    /** Lets the key work in a dialog. */
    public static void in(JDialog dialog) {
        in(dialog, () -> false);
    }

    /** @param unsaved whether something is typed in the dialog that is kept for the next time */
    static void in(JDialog dialog, BooleanSupplier unsaved) {
        dialog.getRootPane().putClientProperty(UNSAVED, unsaved);
        Window top = dialog;
        while (top.getOwner() != null) {
            top = top.getOwner();
        }
        if (top instanceof JFrame frame && frame.getRootPane().getClientProperty(KEY) instanceof Work key) {
            Shortcuts.bind(
                    dialog.getRootPane(),
                    JComponent.WHEN_IN_FOCUSED_WINDOW,
                    Shortcuts.of(key.keys()),
                    () -> key.work().accept(dialog));
        }
    }

    /** What became of dialogs that were to close. */
    public enum Left {
        /** There was nothing in them that is not saved. */
        NOTHING_TYPED,
        /** What was typed is kept for the next time. */
        TYPING_KEPT,
        /** One of them stayed open, because it is at work. */
        STAYED
    }

    /** Closes a dialog and those under it down to the program's window, as Escape does. */
    public static Left leave(Window from) {
        List<JDialog> open = new ArrayList<>();
        for (Window window = from; window instanceof JDialog dialog; window = window.getOwner()) {
            open.add(dialog);
        }
        var left = Left.NOTHING_TYPED;
        for (JDialog dialog : open) {
            boolean typed = dialog.getRootPane().getClientProperty(UNSAVED) instanceof BooleanSupplier unsaved
                    && unsaved.getAsBoolean();
            dialog.dispatchEvent(new WindowEvent(dialog, WindowEvent.WINDOW_CLOSING));
            if (dialog.isDisplayable()) {
                return Left.STAYED;
            }
            left = typed ? Left.TYPING_KEPT : left;
        }
        return left;
    }
}

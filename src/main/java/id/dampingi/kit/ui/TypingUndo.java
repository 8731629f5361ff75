package id.dampingi.kit.ui;

import java.awt.KeyboardFocusManager;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.text.JTextComponent;
import javax.swing.undo.UndoManager;

/**
 * Takes back typing in a text with Ctrl+Z and does it again with Ctrl+Y. The keys never go on to the menu from here: who
 * presses them while typing does not mean the last change that was saved.
 */
final class TypingUndo {
    private static final AtomicBoolean EVERYWHERE = new AtomicBoolean();

    private final UndoManager typed = new UndoManager();

    private TypingUndo(JTextComponent input) {
        input.putClientProperty(TypingUndo.class, this);
        input.getDocument().addUndoableEditListener(typed);
        Shortcuts.inside(input, "ctrl Z", this::undo);
        Shortcuts.inside(input, "ctrl Y", this::redo);
        Shortcuts.inside(input, "ctrl shift Z", this::redo);
    }

    /** In every text that can be typed in, in all windows and dialogs, from when it first has the focus. */
    static void everywhere() {
        if (!EVERYWHERE.getAndSet(true)) {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener("focusOwner", e -> {
                if (e.getNewValue() instanceof JTextComponent input && input.isEditable()) {
                    in(input);
                }
            });
        }
    }

    static TypingUndo in(JTextComponent input) {
        return input.getClientProperty(TypingUndo.class) instanceof TypingUndo known ? known : new TypingUndo(input);
    }

    /** After another text was shown: what was typed in the one before cannot come back. */
    static void forget(JTextComponent input) {
        in(input).typed.discardAllEdits();
    }

    private void undo() {
        if (typed.canUndo()) {
            typed.undo();
        }
    }

    private void redo() {
        if (typed.canRedo()) {
            typed.redo();
        }
    }
}

package id.dampingi.kit.ui;

import javax.swing.text.JTextComponent;
import javax.swing.undo.UndoManager;

/**
 * Takes back typing in a text with Ctrl+Z and does it again with Ctrl+Y. The keys never go on to the menu from here: who
 * presses them while typing does not mean the last change that was saved.
 */
public final class TypingUndo {
    private final UndoManager typed = new UndoManager();

    public TypingUndo(JTextComponent input) {
        input.putClientProperty(TypingUndo.class, this);
        input.getDocument().addUndoableEditListener(typed);
        Shortcuts.inside(input, "ctrl Z", this::undo);
        Shortcuts.inside(input, "ctrl Y", this::redo);
        Shortcuts.inside(input, "ctrl shift Z", this::redo);
    }

    /** After another text was shown: what was typed in the one before cannot come back. */
    void forget() {
        typed.discardAllEdits();
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

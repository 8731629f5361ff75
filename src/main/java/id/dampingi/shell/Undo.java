package id.dampingi.shell;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Toast;
import id.dampingi.kit.undo.History;
import java.awt.Component;
import java.util.Optional;

/** Undo and redo in the menu, the status line and, after something was deleted, in a passing message. */
final class Undo {
    private final History history;
    private final Command undo;
    private final Command redo;

    Undo(History history) {
        this.history = history;
        undo = new Command("menu.undo", history::undo).shortcut("ctrl Z");
        redo = new Command("menu.redo", history::redo).shortcut("ctrl Y");
        history.onChange(this::show);
        show();
    }

    Command undo() {
        return undo;
    }

    Command redo() {
        return redo;
    }

    /** Says what was just done, undone or done again. */
    void tell(Change change, StatusLine status, Component window) {
        String step = Words.text(change.nameKey());
        boolean undone = history.nextRedo().filter(change::equals).isPresent();
        if (undone) {
            String text = Words.text("undo.undone", step);
            status.say(text);
            Toast.show(window, text, new Command("menu.redo", history::redo));
        } else {
            String text = Words.text("undo.done", step);
            status.done(text);
            if (change.nameKey().endsWith("Deleted")) {
                Toast.show(window, text, new Command("menu.undo", history::undo));
            }
        }
    }

    private void show() {
        show(undo, "menu.undo", "menu.undoStep", history.nextUndo());
        show(redo, "menu.redo", "menu.redoStep", history.nextRedo());
    }

    private static void show(Command command, String plain, String named, Optional<Change> step) {
        command.text(step.map(change -> Words.text(named, Words.text(change.nameKey())))
                .orElse(Words.text(plain)));
        command.setEnabled(step.isPresent());
    }
}

package id.dampingi.exchange;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.undo.History;
import java.util.Optional;

/** Takes an import back from the wizard's last page, while it is the last thing that was done. */
final class ImportUndo {
    private final History history;
    private final Background background;
    private final Failures failures;
    private final Runnable changed;
    private Optional<Change> change = Optional.empty();

    ImportUndo(History history, Background background, Failures failures, Runnable changed) {
        this.history = history;
        this.background = background;
        this.failures = failures;
        this.changed = changed;
    }

    void did(Change made) {
        change = Optional.of(made).filter(some -> !some.isEmpty());
        history.did(made);
    }

    boolean isPossible() {
        return change.isPresent() && change.equals(history.nextUndo());
    }

    boolean isDone() {
        return change.isPresent() && !isPossible();
    }

    void run() {
        if (isPossible()) {
            history.undo();
            // Work is done in order, so this is after it
            background.run(() -> change, any -> changed.run(), failures::tell);
        }
    }
}

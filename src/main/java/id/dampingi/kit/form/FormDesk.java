package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Delay;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.undo.History;
import java.util.concurrent.Callable;

/** What every form needs to work: where it saves, remembers and complains. */
public record FormDesk(
        Background background,
        History history,
        DraftStore drafts,
        SavedFilterStore filters,
        Failures failures,
        Delay delay) {
    /** Changes something in the background, which can then be undone; a failure is told. */
    public void change(Callable<Change> work) {
        background.run(work, history::did, failures::tell);
    }
}

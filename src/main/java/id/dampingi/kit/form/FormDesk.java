package id.dampingi.kit.form;

import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Delay;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.undo.History;

/** What every form needs to work: where it saves, remembers and complains. */
public record FormDesk(
        Background background,
        History history,
        DraftStore drafts,
        SavedFilterStore filters,
        Failures failures,
        Delay delay) {}

package id.dampingi.support;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Delay;
import id.dampingi.kit.undo.History;

/** What models work with, around a fresh data file in memory: everything happens at once, failures fail the test. */
public final class Desk {
    public final Database database = TestData.inMemory();
    public final Events events = new Events();
    public final History history = new History(new Journal(database), Background.inline(), events, Desk::fail);
    public final FormDesk forms = new FormDesk(
            Background.inline(),
            history,
            new DraftStore(database),
            new SavedFilterStore(database),
            Desk::fail,
            Delay.none());

    private static void fail(Exception e) {
        throw new AssertionError("work failed", e);
    }
}

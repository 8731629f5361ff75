package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Delay;
import id.dampingi.kit.task.Failures;
import id.dampingi.kit.undo.History;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.UUID;

/** Two groups of two facilitators in a real data file, and what screens need to work on it. */
final class ActivitySample implements AutoCloseable {
    final Database database = TestData.inMemory();
    final Events events = new Events();
    final Failures failures = e -> {
        throw new AssertionError(e);
    };
    final Background background;
    final History history;
    final FormDesk desk;
    final ActivityStore store = new ActivityStore(database);
    final ActivityListStore lists = new ActivityListStore(database);
    final FacilitatorStore facilitators = new FacilitatorStore(database);
    final GroupStore groups = new GroupStore(database);

    final Facilitator maria = new Facilitator(Ids.next(), "Maria Bano", "", "", true);
    final Facilitator yohanes = new Facilitator(Ids.next(), "Yohanes Tefa", "", "", true);
    final Group weavers = group("KTN-01", "Tenun Mekar Sari", maria.id());
    final Group farmers = group("KTN-02", "Tani Sejahtera", yohanes.id());

    ActivitySample(Background background) {
        this.background = background;
        history = new History(new Journal(database), background, events, failures);
        desk = new FormDesk(
                background, history, new DraftStore(database), new SavedFilterStore(database), failures, Delay.none());
        facilitators.save(maria);
        facilitators.save(yohanes);
        groups.save(weavers);
        groups.save(farmers);
    }

    static Group group(String code, String name, UUID facilitator) {
        return new Group(
                Ids.next(), code, name, "", "Oelnasi", "", "", facilitator, null, null, Stage.IMPLEMENTATION, "");
    }

    Activity save(Group group, LocalDate date, String title, ActivityState state) {
        Activity activity = activity(group, date, title, state);
        store.save(activity);
        return activity;
    }

    static Activity activity(Group group, LocalDate date, String title, ActivityState state) {
        return new Activity(
                Ids.next(),
                group.id(),
                date,
                LocalTime.of(9, 0),
                null,
                "Balai desa",
                title,
                Approach.ECONOMIC,
                EnumSet.of(Approach.SOCIAL, Approach.ECONOMIC),
                Technique.FGD,
                state == ActivityState.DONE ? 8 : 0,
                state == ActivityState.DONE ? 12 : 0,
                state == ActivityState.DONE ? "Disepakati harga jual bersama" : "",
                "",
                state,
                state == ActivityState.CANCELLED ? "Hujan lebat" : "");
    }

    @Override
    public void close() {
        database.close();
    }
}

package id.dampingi.kit.db;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that are known to be new take a shorter way, which must leave the same behind. */
class InsertedTest {
    private static final String ENTRIES = "select record, fields from journal where change = ? order by entry";

    private final Database database = TestData.inMemory();
    private final Journal journal = new Journal(database);
    private final ActivityStore activities = new ActivityStore(database);
    private final Group group =
            new Group(Ids.next(), "K-1", "Mekar", "", "", "", "", null, null, null, Stage.ASSESSMENT, "");

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rapat", "\"Rapat\"", "a\\b", "satu\ndua\ttiga", "Rapat 🌱 é", "", "\u0001"})
    void theJournalSaysTheSameOfThemAndBringsThemBack(String title) {
        new GroupStore(database).save(group);
        Activity saved = activity(title);
        Change shortWay = database.change("x", changing -> ActivityStore.insert(changing, saved));
        String said = said(shortWay);
        database.change("x", changing -> changing.delete("activity", Ids.bytes(saved.id())));
        Change longWay = activities.save(saved);

        assertThat(said).isEqualTo(said(longWay));

        Change undone = journal.revert(longWay.id(), "x");
        assertThat(activities.byId(saved.id())).isEmpty();
        journal.revert(undone.id(), "x");
        assertThat(activities.byId(saved.id())).contains(saved);
    }

    @Test
    void whoFollowsTheTableIsToldOfThem() {
        new GroupStore(database).save(group);
        var told = new ArrayList<UUID>();
        database.followBy(new Follower() {
            @Override
            public Set<String> tables() {
                return Set.of("activity");
            }

            @Override
            public void follow(Changing changing, Touched touched) {
                told.addAll(touched.records("activity", "title"));
                told.addAll(touched.pointedTo("activity", "assisted_group"));
            }
        });
        Activity added = activity("Rapat");

        database.change("x", changing -> ActivityStore.insert(changing, added));

        assertThat(told).containsExactly(added.id(), group.id());
    }

    private String said(Change change) {
        return database.list(ENTRIES, row -> Ids.of(row.bytes("record")) + row.text("fields"), change.id())
                .toString();
    }

    private Activity activity(String title) {
        return new Activity(
                Ids.next(),
                group.id(),
                LocalDate.of(2026, 3, 31),
                LocalTime.of(9, 0),
                null,
                "Balai",
                title,
                Approach.SOCIAL,
                Set.of(Approach.SOCIAL, Approach.ECONOMIC),
                null,
                3,
                4,
                title,
                "",
                ActivityState.DONE,
                "");
    }
}

package id.dampingi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.dampingi.approach.Approach;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Follower;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Touched;
import id.dampingi.kit.form.BulkField;
import id.dampingi.kit.form.BulkLine;
import id.dampingi.kit.form.BulkLine.Outcome;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.json.TextMap;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Delay;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnKind;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import id.dampingi.support.LaterBackground;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivityBulkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final ActivitySample sample = new ActivitySample(Background.inline());
    private OwnFields own = OwnFields.none(OwnRecord.ACTIVITY);
    private final BulkModel<Activity, ActivityDraft> bulk =
            new BulkModel<>(ActivityBulk.kind(sample.store, CLOCK, () -> own), sample.desk);
    private final Activity past = sample.save(sample.farmers, TODAY.minusDays(5), "Rapat", ActivityState.PLANNED);
    private final Activity done = sample.save(sample.farmers, TODAY.minusDays(9), "Panen", ActivityState.DONE);
    private final Activity ahead = sample.save(sample.weavers, TODAY.plusDays(20), "Kunjungan", ActivityState.PLANNED);

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void whatWouldChangeIsLookedAtFirstAndWhatCannotBeIsSaidWhy() {
        open();
        assertThat(bulk.lines()).isEmpty();
        assertThat(bulk.canApply()).isFalse();

        bulk.type(Map.of("field", "state", "state", "DONE"));

        assertThat(bulk.lines()).extracting(BulkLine::id).containsExactly(ahead.id(), past.id(), done.id());
        assertThat(bulk.lines())
                .extracting(BulkLine::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.CHANGES, Outcome.SAME);
        assertThat(bulk.lines().get(0).problems())
                .extracting(Problem::messageKey)
                .containsExactly("activity.doneInFuture");
        assertThat(bulk.lines().get(1).before()).isEqualTo("Direncanakan");
        assertThat(bulk.lines().get(1).after()).isEqualTo("Terlaksana");
        assertThat(state(past)).isEqualTo(ActivityState.PLANNED);
    }

    @Test
    void allThatCanBeChangedIsChangedInOneStepAndUndoneInOne() {
        open();
        bulk.type(Map.of("field", "state", "state", "DONE"));
        apply();
        assertThat(state(past)).isEqualTo(ActivityState.DONE);
        assertThat(state(ahead)).isEqualTo(ActivityState.PLANNED);

        sample.history.undo();
        assertThat(List.of(past, done, ahead))
                .allSatisfy(one -> assertThat(sample.store.byId(one.id())).contains(one));
        assertThat(sample.history.nextUndo()).isEmpty();
    }

    @Test
    void whatIsMissingForAllIsSaidAtTheFieldAndThenAskedOnce() {
        open();
        bulk.type(Map.of("field", "state", "state", "CANCELLED"));
        assertThat(bulk.canApply()).isFalse();
        assertThat(bulk.problems()).extracting(Problem::messageKey).containsExactly("activity.reasonNeeded");

        bulk.type(Map.of("reason", "Banjir"));
        assertThat(bulk.problems()).isEmpty();
        apply();
        assertThat(sample.store.byId(ahead.id()).orElseThrow().reason()).isEqualTo("Banjir");
    }

    @Test
    void datesMoveByDaysAndOtherTextMovesNothing() {
        open();
        for (String odd : List.of("besok", "1,5", "🎣", "99999", "--3")) {
            bulk.type(Map.of("field", "days", "days", odd));
            assertThat(bulk.count(Outcome.CHANGES)).as(odd).isZero();
            assertThat(bulk.problems()).as(odd).isNotEmpty();
        }
        bulk.type(Map.of("days", "-4"));
        apply();
        assertThat(sample.store.byId(past.id()).orElseThrow().date()).isEqualTo(TODAY.minusDays(9));
        assertThat(sample.store.byId(ahead.id()).orElseThrow().date()).isEqualTo(TODAY.plusDays(16));
    }

    @Test
    void aFieldOfTheOfficeIsChangedInManyAndWhatItNoLongerUnderstandsStays() {
        var cost = new OwnField(Ids.next(), OwnRecord.ACTIVITY, "Biaya", OwnKind.NUMBER, List.of(), 1, false, true);
        var source = new OwnField(
                Ids.next(), OwnRecord.ACTIVITY, "Dana", OwnKind.CHOICE, List.of("Desa", "Sendiri"), 2, false, true);
        own = new OwnFields(OwnRecord.ACTIVITY, List.of(cost, source));
        Activity old = past.with(OwnValues.NONE.with(cost.id(), "seratus ribu").with(source.id(), "Desa"));
        sample.store.save(old);
        open();
        assertThat(bulk.fields()).extracting(BulkField::named).contains("Biaya", "Dana");

        bulk.type(typed(source, "Sendiri"));
        assertThat(bulk.count(Outcome.CHANGES)).isEqualTo(3);
        assertThat(bulk.lines())
                .filteredOn(line -> line.id().equals(past.id()))
                .extracting(BulkLine::before, BulkLine::after)
                .containsExactly(tuple("Desa", "Sendiri"));
        apply();
        OwnValues now = sample.store.byId(past.id()).orElseThrow().own();
        assertThat(now.of(source.id())).isEqualTo("Sendiri");
        assertThat(now.of(cost.id())).as("of another field").isEqualTo("seratus ribu");

        open();
        bulk.type(typed(cost, "banyak"));
        assertThat(bulk.canApply()).isFalse();
        assertThat(bulk.problems()).extracting(Problem::field).containsExactly("activity.own." + cost.id());
        bulk.type(typed(cost, "1.500,5"));
        apply();
        open();
        bulk.type(typed(cost, "1500,50"));
        assertThat(bulk.count(Outcome.SAME)).as("the same in another spelling").isEqualTo(3);

        sample.history.undo();
        sample.history.undo();
        assertThat(sample.store.byId(past.id())).contains(old);
    }

    private static Map<String, String> typed(OwnField field, String text) {
        String id = field.id().toString();
        return Map.of("field", id, "own", TextMap.write(Map.of(id, text)));
    }

    @Test
    void whatFailsHalfWayLeavesNothingBehindAndKeepsWhatWasTyped() {
        var failed = new ArrayList<Exception>();
        var desk = new FormDesk(
                Background.inline(),
                sample.history,
                new DraftStore(sample.database),
                new SavedFilterStore(sample.database),
                failed::add,
                Delay.none());
        var many = new BulkModel<>(ActivityBulk.kind(sample.store, CLOCK, () -> own), desk);
        // After they were written, and before the change is complete.
        sample.database.followBy(new Follower() {
            @Override
            public Set<String> tables() {
                return Set.of("activity");
            }

            @Override
            public void follow(Changing changing, Touched touched) {
                throw new IllegalStateException("the disk is full");
            }
        });
        many.open(List.of(past.id(), ahead.id(), done.id()), () -> {});
        many.type(Map.of("field", "place", "place", "Balai RW"));
        many.apply(() -> {
            throw new AssertionError("done");
        });

        assertThat(failed).hasSize(1);
        assertThat(sample.store.byId(past.id())).contains(past);
        assertThat(sample.store.byId(ahead.id())).contains(ahead);
        assertThat(sample.history.nextUndo()).isEmpty();
        assertThat(many.typed()).containsEntry("place", "Balai RW");
        assertThat(many.canApply()).as("can be tried again").isTrue();
    }

    @Test
    void theMainApproachIsAmongTheApproaches() {
        open();
        bulk.type(Map.of("field", "mainApproach", "mainApproach", "RELIGIOUS"));
        apply();
        Activity changed = sample.store.byId(past.id()).orElseThrow();
        assertThat(changed.mainApproach()).isEqualTo(Approach.RELIGIOUS);
        assertThat(changed.approaches()).contains(Approach.RELIGIOUS, Approach.ECONOMIC);
    }

    @Test
    void stoppedHalfWayNothingIsDoneAndWhatWasTypedIsThereAgain() {
        open();
        bulk.type(Map.of("field", "place", "place", "Balai RW"));
        assertThat(bulk.count(Outcome.CHANGES)).isEqualTo(3);

        open();
        assertThat(bulk.typed()).containsEntry("place", "Balai RW");
        assertThat(sample.store.byId(past.id())).contains(past);
        assertThat(sample.history.nextUndo()).isEmpty();

        bulk.cancel();
        open();
        assertThat(bulk.typed()).doesNotContainKey("place");
    }

    @Test
    void recordsThatBecameOthersMeanwhileAreLookedAtAgainBeforeAnythingIsDone() {
        open();
        bulk.type(Map.of("field", "place", "place", "Balai RW"));
        sample.store.delete(done.id());

        bulk.apply(() -> {
            throw new AssertionError("done");
        });
        assertThat(bulk.isStale()).isTrue();
        assertThat(bulk.lines()).hasSize(2);
        assertThat(sample.store.byId(past.id())).contains(past);

        apply();
        assertThat(sample.store.byId(past.id()).orElseThrow().place()).isEqualTo("Balai RW");
    }

    @Test
    void aSecondPressWhileItIsSavedDoesNothing() {
        var later = new LaterBackground();
        var slow = new ActivitySample(later);
        try {
            var many = new BulkModel<>(ActivityBulk.kind(slow.store, CLOCK, () -> own), slow.desk);
            Activity one = slow.save(slow.farmers, TODAY, "Rapat", ActivityState.PLANNED);
            many.open(List.of(one.id()), () -> {});
            later.runAll();
            many.type(Map.of("field", "state", "state", "DONE"));
            many.apply(() -> {});
            many.apply(() -> {});
            later.runAll();
            slow.history.undo();
            later.runAll();
            assertThat(slow.store.byId(one.id())).contains(one);
            assertThat(slow.history.nextUndo()).isEmpty();
        } finally {
            slow.close();
        }
    }

    @Test
    void moreThanFitIntoOneQueryAreChangedTogether() {
        List<UUID> ids = IntStream.range(0, 130)
                .mapToObj(i -> sample.save(sample.farmers, TODAY.minusDays(i), "K" + i, ActivityState.DONE)
                        .id())
                .toList();
        bulk.open(ids, () -> {});
        bulk.type(Map.of("field", "technique", "technique", ""));
        assertThat(bulk.count(Outcome.CHANGES)).isEqualTo(130);
        apply();
        assertThat(ids)
                .allSatisfy(id -> assertThat(sample.store.byId(id).orElseThrow().technique())
                        .isNull());
        bulk.open(List.of(Ids.next()), () -> {});
        assertThat(bulk.canApply()).isFalse();
    }

    private void open() {
        bulk.open(List.of(past.id(), done.id(), ahead.id()), () -> {});
    }

    private void apply() {
        var finished = new boolean[1];
        bulk.apply(() -> finished[0] = true);
        assertThat(finished[0]).isTrue();
    }

    private ActivityState state(Activity activity) {
        return sample.store.byId(activity.id()).orElseThrow().state();
    }
}

package id.dampingi.kit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Delay;
import id.dampingi.kit.undo.History;
import id.dampingi.support.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormModelTest {
    /** A facilitator's name and number, for a form. */
    record Draft1(String name, String number) implements Draft {
        static final Draft1 EMPTY = new Draft1("", "");

        static Draft1 of(Facilitator facilitator) {
            return new Draft1(facilitator.name(), facilitator.number());
        }

        @Override
        public List<Problem> problems() {
            return new Checks()
                    .required("facilitator.name", name)
                    .atMost(5, "facilitator.number", number)
                    .problems();
        }

        Facilitator toFacilitator(UUID id) {
            return new Facilitator(id, name.strip(), number.strip(), "", true);
        }
    }

    private final Database database = TestData.inMemory();
    private final FacilitatorStore store = new FacilitatorStore(database);
    private final Events events = new Events();
    private final List<Exception> told = new ArrayList<>();
    private final History history = new History(new Journal(database), Background.inline(), events, told::add);
    private final List<Runnable> delayed = new ArrayList<>();
    private final Delay delay = (milliseconds, action) -> {
        delayed.add(action);
        return () -> delayed.remove(action);
    };
    private final FormDesk desk = new FormDesk(
            Background.inline(), history, new DraftStore(database), new SavedFilterStore(database), told::add, delay);
    private final FormModel<Facilitator, Draft1> form = newForm(desk);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void goesOnWithTheSavedRecordAndSavesNothingTwice() {
        var then = new ArrayList<Facilitator>();
        form.openNew(Draft1.EMPTY, "");
        form.saveThen(then::add);
        assertThat(form.problems()).extracting(Problem::field).containsExactly("facilitator.name");
        assertThat(then).isEmpty();

        form.typed(new Draft1("Ayu", "7"));
        form.saveThen(then::add);
        assertThat(store.all()).isEqualTo(then);
        form.open(then.get(0));
        form.saveThen(then::add);
        assertThat(then).hasSize(2).allMatch(then.get(0)::equals);

        form.typed(new Draft1("Ayu Lestari", "7"));
        form.save();
        assertThat(store.all())
                .extracting(Facilitator::id, Facilitator::name)
                .containsExactly(tuple(then.get(0).id(), "Ayu Lestari"));
        history.undo();
        history.undo();
        assertThat(store.all()).isEmpty();
    }

    @Test
    void savingWhatNobodyChangedEndsTheFormAndLeavesNoTrace() {
        var heard = new ArrayList<Change>();
        events.on(Change.class, heard::add);
        Facilitator old = saved("Sri");
        int changes = changes();
        form.open(old);
        form.typed(new Draft1("Sri W", ""));
        pass();
        form.typed(new Draft1("Sri", ""));

        var ended = new ArrayList<Facilitator>();
        form.onSaved(ended::add);
        form.save();

        assertThat(ended).containsExactly(old);
        assertThat(changes()).isEqualTo(changes);
        assertThat(heard).isEmpty();
        assertThat(history.nextUndo()).isEmpty();
        assertThat(reopened(old).restored()).isFalse();
    }

    @Test
    void whatIsOnlyWrittenInAnotherWayLeavesNoTrace() {
        Facilitator old = saved("Sri");
        int changes = changes();
        form.open(old);
        form.typed(new Draft1("Sri  ", ""));
        var ended = new ArrayList<Facilitator>();
        form.onSaved(ended::add);
        form.save();

        assertThat(ended).hasSize(1);
        assertThat(changes()).isEqualTo(changes);
        assertThat(history.nextUndo()).isEmpty();
    }

    @Test
    void anEmptyFormThatIsSavedSaysWhatIsMissing() {
        form.openNew(Draft1.EMPTY, "");
        form.save();

        assertThat(form.problems()).containsExactly(new Problem("facilitator.name", "problem.required"));
        assertThat(store.all()).isEmpty();
    }

    @Test
    void saysNothingWrongBeforeTheFirstSave() {
        form.openNew(Draft1.EMPTY, "");
        form.typed(new Draft1("", "1234567"));

        assertThat(form.problems()).isEmpty();
        form.save();
        assertThat(form.problems())
                .containsExactly(
                        new Problem("facilitator.name", "problem.required"),
                        new Problem("facilitator.number", "problem.tooLong", 5));
        assertThat(store.all()).isEmpty();
    }

    @Test
    void savesAndTellsTheOthers() {
        var heard = new ArrayList<Change>();
        var saved = new ArrayList<Facilitator>();
        events.on(Change.class, heard::add);
        form.onSaved(saved::add);
        form.openNew(Draft1.EMPTY, "");

        form.typed(Map.of("name", "Sri "));
        assertThat(form.dirty()).isTrue();
        form.save();

        assertThat(store.all()).extracting(Facilitator::name).containsExactly("Sri");
        assertThat(saved).isEqualTo(store.all());
        assertThat(heard)
                .singleElement()
                .satisfies(change -> assertThat(change.touches("facilitator")).isTrue());
        assertThat(form.dirty()).isFalse();
        assertThat(form.canSave()).isFalse();
    }

    @Test
    void undoTakesASaveBackAndRedoDoesItAgain() {
        Facilitator old = saved("Sri");
        form.open(old);
        form.typed(new Draft1("Sri Wahyuni", ""));
        form.save();

        history.undo();
        assertThat(store.all()).containsExactly(old);
        history.redo();
        assertThat(store.all()).extracting(Facilitator::name).containsExactly("Sri Wahyuni");
    }

    @Test
    void whatWasTypedIsThereAgainAfterACrash() {
        Facilitator old = saved("Sri");
        form.open(old);
        form.typed(new Draft1("Sri Wah", ""));
        pass();

        var afterwards = newForm(desk);
        afterwards.open(old);
        assertThat(afterwards.draft()).isEqualTo(new Draft1("Sri Wah", ""));
        assertThat(afterwards.restored()).isTrue();

        afterwards.cancel();
        assertThat(afterwards.draft()).isEqualTo(Draft1.of(old));
        assertThat(afterwards.restored()).isFalse();
        assertThat(reopened(old).restored()).isFalse();
    }

    @Test
    void leavingTheFormKeepsWhatWasTypedWithoutWaiting() {
        form.openNew(Draft1.EMPTY, "here");
        form.typed(new Draft1("Sri", ""));
        form.leave();

        var afterwards = newForm(desk);
        afterwards.openNew(Draft1.EMPTY, "here");
        assertThat(afterwards.draft().name()).isEqualTo("Sri");
        afterwards.openNew(Draft1.EMPTY, "elsewhere");
        assertThat(afterwards.draft().name()).isEmpty();
    }

    @Test
    void aSavedFormIsNotRestored() {
        Facilitator old = saved("Sri");
        form.open(old);
        form.typed(new Draft1("Sri Wahyuni", ""));
        pass();
        form.save();

        assertThat(reopened(store.all().get(0)).restored()).isFalse();
        assertThat(delayed).isEmpty();
    }

    @Test
    void typingBackToWhatIsSavedLeavesNothingToRestore() {
        Facilitator old = saved("Sri");
        form.open(old);
        form.typed(new Draft1("Sri W", ""));
        pass();
        form.typed(new Draft1("Sri", ""));
        pass();

        assertThat(reopened(old).restored()).isFalse();
    }

    @Test
    void aFailedSaveKeepsWhatWasTypedAndSaysSo() {
        var kind = new FormKind<Facilitator, Draft1>(
                "facilitator", Draft1::of, Facilitator::id, Draft1::toFacilitator, facilitator -> {
                    throw new Failure("failure.diskFull", null);
                });
        var failing = new FormModel<>(kind, Draft1.EMPTY, desk);
        failing.openNew(Draft1.EMPTY, "");
        failing.typed(new Draft1("Sri", ""));
        failing.save();

        assertThat(told).singleElement().isInstanceOf(Failure.class);
        assertThat(failing.draft().name()).isEqualTo("Sri");
        assertThat(failing.canSave()).isTrue();
    }

    @Test
    void aDraftThatCannotBeKeptIsToldOnce() {
        form.openNew(Draft1.EMPTY, "");
        database.close();
        form.typed(new Draft1("Sr", ""));
        pass();
        form.typed(new Draft1("Sri", ""));
        pass();

        assertThat(told).hasSize(1);
        assertThat(form.draft().name()).isEqualTo("Sri");
    }

    @Test
    void aFilledFormCanBeSavedAsItIsAndLeavesNothingBehind() {
        form.openNew(Draft1.EMPTY, new Draft1("Sri", "7"), "copy");
        assertThat(form.canSave()).isTrue();
        assertThat(form.restored()).isFalse();
        form.leave();

        form.openNew(Draft1.EMPTY, new Draft1("Budi", "8"), "copy");
        assertThat(form.draft().name()).isEqualTo("Budi");
        form.save();
        assertThat(store.all()).extracting(Facilitator::name).containsExactly("Budi");
    }

    @Test
    void whatWasTypedInAFilledFormGoesBeforeTheFilling() {
        form.openNew(Draft1.EMPTY, new Draft1("Sri", "7"), "copy");
        form.typed(new Draft1("Sri Wahyuni", "7"));
        form.leave();

        var afterwards = newForm(desk);
        afterwards.openNew(Draft1.EMPTY, new Draft1("Sri", "7"), "copy");
        assertThat(afterwards.draft().name()).isEqualTo("Sri Wahyuni");
        assertThat(afterwards.restored()).isTrue();
        afterwards.cancel();
        assertThat(afterwards.draft().name()).isEqualTo("Sri");
    }

    private FormModel<Facilitator, Draft1> reopened(Facilitator facilitator) {
        var again = newForm(desk);
        again.open(facilitator);
        return again;
    }

    private FormModel<Facilitator, Draft1> newForm(FormDesk at) {
        return new FormModel<>(
                new FormKind<>("facilitator", Draft1::of, Facilitator::id, Draft1::toFacilitator, store::save),
                Draft1.EMPTY,
                at);
    }

    private int changes() {
        return database.list("select id from change", row -> row.id("id")).size();
    }

    private Facilitator saved(String name) {
        store.save(new Facilitator(Ids.next(), name, "", "", true));
        return store.all().get(0);
    }

    /** The time after which what was typed is written. */
    private void pass() {
        List.copyOf(delayed).forEach(Runnable::run);
        delayed.clear();
    }
}

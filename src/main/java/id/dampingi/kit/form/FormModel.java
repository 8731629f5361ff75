package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What a form knows: the draft being typed, what is wrong with it, and how to save it. Knows no Swing.
 *
 * <p>What is typed is also written to the data file now and then, so that a crash or a closed window loses nothing: the
 * next time the same form is opened it is {@link #restored()}. Saving and cancelling drop it.
 */
public final class FormModel<R, D extends Record & Draft> {
    private final FormKind<R, D> kind;
    private final FormDesk desk;
    private final DraftKeeper keeper;
    private final Typing<D> typing;
    private Runnable changed = () -> {};
    private Consumer<R> saved = record -> {};
    private UUID id = Ids.next();
    private boolean known;
    private State state = State.CLEAN;
    private List<Problem> refused = List.of();

    private enum State {
        CLEAN,
        SAVE_TRIED,
        SAVING
    }

    /** {@code blank} is what an empty form shows. */
    public FormModel(FormKind<R, D> kind, D blank, FormDesk desk) {
        this.kind = kind;
        this.desk = desk;
        keeper = new DraftKeeper(desk);
        typing = new Typing<>(blank);
    }

    public void onChange(Runnable action) {
        changed = action;
    }

    /** Called with what was saved, after it was. */
    public void onSaved(Consumer<R> action) {
        saved = action;
    }

    public void open(R record) {
        UUID of = kind.id().apply(record);
        D saved = kind.toDraft().apply(record);
        known = true;
        begin(of, saved, saved, of.toString());
    }

    /** {@code place} tells apart unfinished new records that belong to different things: a group's id, or {@code ""}. */
    public void openNew(D blank, String place) {
        openNew(blank, blank, place);
    }

    /** {@code filled} is offered to be saved as it is; what was typed in this form earlier goes before it. */
    public void openNew(D blank, D filled, String place) {
        known = false;
        begin(Ids.next(), blank, filled, "new:" + place);
    }

    public void typed(D newDraft) {
        if (state != State.SAVING && typing.typed(newDraft)) {
            refused = List.of();
            keeper.writeLater(this::writeDraft);
            changed.run();
        }
    }

    /** For forms that fill themselves: field name to text. */
    public void typed(Map<String, String> fields) {
        typed(Drafts.with(draft(), fields));
    }

    /** The record's id, once it is saved. */
    public Optional<UUID> known() {
        return known ? Optional.of(id) : Optional.empty();
    }

    public D draft() {
        return typing.draft();
    }

    public Map<String, String> fields() {
        return Drafts.toMap(draft());
    }

    public boolean dirty() {
        return typing.dirty();
    }

    public boolean saving() {
        return state == State.SAVING;
    }

    /** Whether there is something that saving would write. */
    public boolean canSave() {
        return dirty() && !saving();
    }

    /** Whether what is shown was typed earlier and never saved. */
    public boolean restored() {
        return typing.restored();
    }

    /** Nothing is marked wrong before the user first tries to save. */
    public List<Problem> problems() {
        if (state == State.CLEAN) {
            return List.of();
        }
        List<Problem> wrong = kind.problems().apply(draft());
        return wrong.isEmpty() ? refused : wrong;
    }

    /**
     * What is wrong is shown first. A known record of which nothing was changed counts as saved without being written: it
     * leaves no trace in the journal and nothing to undo.
     */
    public void save() {
        if (saving()) {
            return;
        }
        if (!kind.problems().apply(draft()).isEmpty()) {
            state = State.SAVE_TRIED;
            changed.run();
        } else if (known && !dirty()) {
            cancel();
            saved.accept(record());
        } else {
            write();
        }
    }

    /** As {@link #save}; {@code then} gets the record. */
    public void saveThen(Consumer<R> then) {
        saved = then;
        save();
    }

    /** Gives up what was typed. */
    public void cancel() {
        keeper.stop();
        typing.giveUp();
        state = State.CLEAN;
        keeper.drop();
        changed.run();
    }

    /** The form goes out of sight: what was typed is kept for the next time. */
    public void leave() {
        keeper.stop();
        if (!saving()) {
            writeDraft();
        }
    }

    private void begin(UUID newId, D newStart, D filled, String key) {
        leave();
        id = newId;
        typing.begin(newStart);
        state = State.CLEAN;
        refused = List.of();
        keeper.open(kind.key() + ":" + key, kept -> fill(kept, filled));
        changed.run();
    }

    private void fill(Optional<Map<String, String>> kept, D filled) {
        if (typing.fill(kept, filled)) {
            changed.run();
        }
    }

    private void write() {
        state = State.SAVING;
        keeper.stop();
        R record = record();
        Callable<String> dropping = keeper.dropping();
        desk.background()
                .run(
                        () -> {
                            Change change = kind.save().apply(record);
                            dropping.call();
                            return change;
                        },
                        change -> saved(record, change),
                        this::failed);
        changed.run();
    }

    private R record() {
        return kind.toRecord().apply(draft(), id);
    }

    private void saved(R record, Change change) {
        typing.saved();
        known = true;
        state = State.CLEAN;
        keeper.dropped();
        desk.history().did(change);
        saved.accept(record);
        changed.run();
    }

    private void failed(Exception e) {
        state = State.SAVE_TRIED;
        writeDraft();
        if (e instanceof Refused refusal) {
            refused = refusal.problems();
            changed.run();
        } else {
            changed.run();
            desk.failures().tell(e);
        }
    }

    private void writeDraft() {
        keeper.keep(typing.toKeep());
    }
}

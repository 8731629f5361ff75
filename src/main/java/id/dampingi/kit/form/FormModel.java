package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What a form knows: the draft being typed, what is wrong with it, and how to save it. Knows no Swing.
 *
 * <p>What is typed is also written to the data file now and then, so that a crash or a closed window loses nothing: the
 * next time the same form is opened it is {@link #restored()}. Saving and cancelling drop it.
 */
public final class FormModel<R, D extends Record & Draft> {
    /** Long enough not to write on every key, short enough to lose only a word in a crash. */
    static final int WRITE_AFTER = 800;

    private final FormKind<R, D> kind;
    private final FormDesk desk;
    private Runnable changed = () -> {};
    private Consumer<R> saved = record -> {};
    private Runnable stopWriting = () -> {};

    private D start;
    private D draft;
    private String draftKey = "";
    private UUID id = Ids.next();
    private State state = State.CLEAN;
    private boolean restored;
    private boolean written;
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
        start = blank;
        draft = blank;
    }

    public void onChange(Runnable action) {
        changed = action;
    }

    /** Called with what was saved, after it was. */
    public void onSaved(Consumer<R> action) {
        saved = action;
    }

    public void open(R record) {
        begin(
                kind.id().apply(record),
                kind.toDraft().apply(record),
                kind.id().apply(record).toString());
    }

    /** {@code place} tells apart unfinished new records that belong to different things: a group's id, or {@code ""}. */
    public void openNew(D blank, String place) {
        begin(Ids.next(), blank, "new:" + place);
    }

    public void typed(D newDraft) {
        if (newDraft.equals(draft) || state == State.SAVING) {
            return;
        }
        draft = newDraft;
        refused = List.of();
        stopWriting.run();
        stopWriting = desk.delay().after(WRITE_AFTER, this::writeDraft);
        changed.run();
    }

    /** For forms that fill themselves: field name to text. */
    public void typed(Map<String, String> fields) {
        typed(Drafts.with(draft, fields));
    }

    public D draft() {
        return draft;
    }

    public Map<String, String> fields() {
        return Drafts.toMap(draft);
    }

    public boolean dirty() {
        return !draft.equals(start);
    }

    public boolean saving() {
        return state == State.SAVING;
    }

    public boolean canSave() {
        return dirty() && !saving();
    }

    /** Whether what is shown was typed earlier and never saved. */
    public boolean restored() {
        return restored;
    }

    /** Nothing is marked wrong before the user first tries to save. */
    public List<Problem> problems() {
        if (state == State.CLEAN) {
            return List.of();
        }
        List<Problem> wrong = draft.problems();
        return wrong.isEmpty() ? refused : wrong;
    }

    public void save() {
        if (!canSave()) {
            return;
        }
        boolean fine = draft.problems().isEmpty();
        state = fine ? State.SAVING : State.SAVE_TRIED;
        if (fine) {
            stopWriting.run();
            R record = kind.toRecord().apply(draft, id);
            String key = draftKey;
            desk.background()
                    .run(
                            () -> {
                                Change change = kind.save().apply(record);
                                desk.drafts().drop(key);
                                return change;
                            },
                            change -> saved(record, change),
                            this::failed);
        }
        changed.run();
    }

    /** Gives up what was typed. */
    public void cancel() {
        stopWriting.run();
        draft = start;
        restored = false;
        state = State.CLEAN;
        dropDraft();
        changed.run();
    }

    /** The form goes out of sight: what was typed is kept for the next time. */
    public void leave() {
        stopWriting.run();
        if (!saving()) {
            writeDraft();
        }
    }

    private void begin(UUID newId, D newStart, String key) {
        leave();
        id = newId;
        start = newStart;
        draft = newStart;
        draftKey = kind.key() + ":" + key;
        restored = false;
        written = false;
        state = State.CLEAN;
        refused = List.of();
        String asked = draftKey;
        desk.background()
                .run(
                        () -> desk.drafts().read(asked),
                        found -> found.ifPresent(fields -> restore(asked, fields)),
                        desk.failures()::tell);
        changed.run();
    }

    /** Not if the user was quicker and typed, or opened another record. */
    private void restore(String asked, Map<String, String> fields) {
        if (asked.equals(draftKey) && !dirty()) {
            draft = Drafts.with(start, fields);
            restored = dirty();
            written = true;
            changed.run();
        }
    }

    private void saved(R record, Change change) {
        start = draft;
        state = State.CLEAN;
        restored = false;
        written = false;
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
        if (!dirty()) {
            dropDraft();
            return;
        }
        written = true;
        Map<String, String> fields = fields();
        String key = draftKey;
        desk.background()
                .run(
                        () -> {
                            desk.drafts().write(key, fields);
                            return key;
                        },
                        done -> {},
                        desk.failures()::tell);
    }

    private void dropDraft() {
        if (!written) {
            return;
        }
        written = false;
        String key = draftKey;
        desk.background()
                .run(
                        () -> {
                            desk.drafts().drop(key);
                            return key;
                        },
                        done -> {},
                        desk.failures()::tell);
    }
}

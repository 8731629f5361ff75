package id.dampingi.kit.form;

import java.util.Map;
import java.util.Optional;

/** A draft while it is typed, beside what was saved of it and what it was filled with for the user. */
final class Typing<D extends Record & Draft> {
    private D saved;
    private D filled;
    private D draft;
    private boolean restored;

    Typing(D blank) {
        saved = blank;
        filled = blank;
        draft = blank;
    }

    D draft() {
        return draft;
    }

    boolean dirty() {
        return !draft.equals(saved);
    }

    /** Whether what is shown was typed earlier and never saved. */
    boolean restored() {
        return restored;
    }

    /** What was not typed by the user need not be kept. */
    Optional<Map<String, String>> toKeep() {
        return draft.equals(filled) ? Optional.empty() : Optional.of(Drafts.toMap(draft));
    }

    /** @return whether that is something else than before */
    boolean typed(D newDraft) {
        boolean other = !newDraft.equals(draft);
        draft = newDraft;
        return other;
    }

    void begin(D start) {
        saved = start;
        filled = start;
        draft = start;
        restored = false;
    }

    /**
     * What was kept of earlier typing goes before {@code offered}.
     *
     * @return whether it was filled: not if the user was quicker and typed
     */
    boolean fill(Optional<Map<String, String>> kept, D offered) {
        if (dirty()) {
            return false;
        }
        filled = offered;
        draft = kept.map(fields -> Drafts.with(saved, fields)).orElse(offered);
        restored = kept.isPresent() && !draft.equals(filled);
        return true;
    }

    void giveUp() {
        draft = filled;
        restored = false;
    }

    void saved() {
        begin(draft);
    }
}

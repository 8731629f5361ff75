package id.dampingi.kit.form;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import java.util.Set;
import java.util.function.Function;

/**
 * The answer to a question, such as a list to what narrows it: read when something else is asked, and again when something
 * of it has changed and it is looked at. Knows no Swing.
 */
public final class Asked<Q, A> {
    private final Function<Q, A> read;
    private final FormDesk desk;
    private Runnable changed = () -> {};
    private Q question;
    private A answer;
    private boolean answered;
    private boolean watched;
    private boolean stale = true;

    /**
     * @param nothing the answer until something was read
     * @param tables a change in one of them makes it read again
     * @param read on the database thread
     */
    public Asked(Q question, A nothing, Set<String> tables, Function<Q, A> read, FormDesk desk, Events events) {
        this.question = question;
        this.read = read;
        this.desk = desk;
        answer = nothing;
        events.on(Change.class, change -> {
            if (tables.stream().anyMatch(change::touches)) {
                stale = true;
                readIfWatched();
            }
        });
    }

    public void onChange(Runnable action) {
        changed = action;
    }

    /** It is looked at: it follows what changes. */
    public void watch() {
        watched = true;
        readIfWatched();
    }

    /** It is out of sight: it is read again when it comes back. */
    public void unwatch() {
        watched = false;
    }

    /** Also while nobody looks. */
    public void ask(Q newQuestion) {
        if (!newQuestion.equals(question)) {
            question = newQuestion;
            read();
        }
    }

    public Q question() {
        return question;
    }

    /** To the question, or while that is being read to the one before. */
    public A answer() {
        return answer;
    }

    /** Whether anything was read yet. */
    public boolean answered() {
        return answered;
    }

    /** Has it shown again, after something else that is shown with it has changed. */
    public void tell() {
        changed.run();
    }

    private void readIfWatched() {
        if (watched && stale) {
            read();
        }
    }

    private void read() {
        stale = false;
        Q asked = question;
        desk.background().run(() -> read.apply(asked), found -> answered(asked, found), this::failed);
    }

    private void answered(Q asked, A found) {
        if (asked.equals(question)) {
            answer = found;
            answered = true;
            changed.run();
        }
    }

    /** The next look tries again. */
    private void failed(Exception e) {
        stale = true;
        desk.failures().tell(e);
    }
}

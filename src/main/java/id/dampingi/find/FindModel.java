package id.dampingi.find;

import id.dampingi.kit.db.RecentStore;
import id.dampingi.kit.db.WordQuery;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.event.Opened;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Failures;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is typed to be found, and what was found so far. One question is asked at a time, the newest next. */
final class FindModel {
    /** What is offered before anything is typed. */
    private static final int FIRST_DEEDS = 5;

    private static final int MOST_DEEDS = 5;

    private final FindStore store;
    private final Background background;
    private final Failures failures;
    private Runnable changed = () -> {};
    private Runnable chosen = () -> {};
    private List<Deed> deeds = List.of();
    private List<Hit> recent = List.of();
    private Found found = Found.NOTHING;
    private String text = "";
    private String answered = "";
    private boolean asking;
    private boolean wanted;
    private List<FindLine> lines = List.of();
    private int selected = -1;

    FindModel(
            FindStore store,
            RecentStore recents,
            Background background,
            Failures failures,
            Events events,
            Clock clock) {
        this.store = store;
        this.background = background;
        this.failures = failures;
        events.on(
                Opened.class,
                opened -> HitKind.of(opened.table())
                        .ifPresent(kind -> background.run(
                                () -> {
                                    recents.opened(opened.table(), opened.record(), clock.millis());
                                    return kind;
                                },
                                done -> {},
                                failures::tell)));
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** Called when Enter was pressed before anything was found, and now something is. */
    void onChosen(Runnable action) {
        chosen = action;
    }

    /** Empty again, with what can be done now. */
    void open(List<Deed> newDeeds) {
        deeds = newDeeds;
        text = "";
        answered = "";
        wanted = false;
        found = Found.NOTHING;
        show();
        background.run(
                store::recent,
                read -> {
                    recent = read;
                    show();
                },
                failures::tell);
    }

    void type(String newText) {
        if (!newText.equals(text)) {
            text = newText;
            wanted = false;
            show();
            ask();
        }
    }

    String text() {
        return text;
    }

    List<FindLine> lines() {
        return lines;
    }

    /** -1 for none. */
    int selected() {
        return selected;
    }

    /** Over headings, to the first or last line at most. */
    void move(int steps) {
        int at = selected;
        for (int left = Math.abs(steps); left > 0; ) {
            int next = at + Integer.signum(steps);
            while (next >= 0 && next < lines.size() && lines.get(next) instanceof FindHeading) {
                next += Integer.signum(steps);
            }
            if (next < 0 || next >= lines.size()) {
                break;
            }
            at = next;
            left--;
        }
        selected = at;
        changed.run();
    }

    void select(int line) {
        if (line >= 0 && line < lines.size() && !(lines.get(line) instanceof FindHeading)) {
            selected = line;
            changed.run();
        }
    }

    /** The selected line; while its answer is still on the way nothing, and {@link #onChosen} is called then. */
    Optional<FindLine> choose() {
        boolean current =
                answered.equals(text) || line().filter(Deed.class::isInstance).isPresent();
        wanted = !current;
        return current ? line() : Optional.empty();
    }

    /** What is said instead of lines, or below them: a key, {@code ""} for nothing. */
    String noteKey() {
        if (text.isBlank()) {
            return recent.isEmpty() ? "find.hint" : "";
        }
        if (WordQuery.of(text).isEmpty()) {
            return "find.noLetters";
        }
        if (!answered.equals(text)) {
            return "";
        }
        return lines.isEmpty() ? "find.nothing" : found.complete() ? "" : "find.incomplete";
    }

    private Optional<FindLine> line() {
        return selected < 0 ? Optional.empty() : Optional.of(lines.get(selected));
    }

    private void ask() {
        if (!asking) {
            asking = true;
            String asked = text;
            background.run(() -> store.find(asked), answer -> answered(asked, answer), e -> {
                asking = false;
                failures.tell(e);
            });
        }
    }

    /** What was found for less than is typed now is not shown any more. */
    private void answered(String asked, Found answer) {
        asking = false;
        if (!asked.equals(text)) {
            ask();
            return;
        }
        answered = asked;
        found = answer;
        show();
        if (wanted && line().isPresent()) {
            chosen.run();
        }
        wanted = false;
    }

    private void show() {
        var all = new ArrayList<FindLine>();
        if (text.isBlank()) {
            add(all, "find.recent", recent);
            add(all, "find.deeds", deeds.stream().limit(FIRST_DEEDS).toList());
        } else {
            add(all, "find.exact", found.exact());
            add(all, "find.deeds", matching());
            for (HitKind kind : HitKind.values()) {
                add(
                        all,
                        kind.key(),
                        found.hits().stream().filter(hit -> hit.kind() == kind).toList());
            }
        }
        lines = all;
        selected = all.isEmpty() ? -1 : 1;
        changed.run();
    }

    private List<Deed> matching() {
        return WordQuery.of(text).isEmpty()
                ? List.of()
                : deeds.stream()
                        .filter(deed -> deed.matches(text))
                        .limit(MOST_DEEDS)
                        .toList();
    }

    private static void add(List<FindLine> all, String key, List<? extends FindLine> lines) {
        if (!lines.isEmpty()) {
            all.add(new FindHeading(key));
            all.addAll(lines);
        }
    }
}

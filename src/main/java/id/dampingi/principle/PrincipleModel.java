package id.dampingi.principle;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** The three principles of one group in a month, with the year that led there. */
final class PrincipleModel {
    private record Found(List<PrincipleFigures> trend, List<Lesson> lessons) {}

    private final PrincipleStore store;
    private final FormDesk desk;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private YearMonth month = YearMonth.of(2000, 1);
    private Optional<Found> found = Optional.empty();
    private boolean seen;
    private boolean stale;

    PrincipleModel(PrincipleStore store, FormDesk desk, Events events) {
        this.store = store;
        this.desk = desk;
        events.on(Change.class, change -> {
            if (change.touches("activity", "plan_item")) {
                stale = true;
                loadIfSeen();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void show(UUID newGroup, YearMonth newMonth) {
        if (!group.equals(Optional.of(newGroup)) || !month.equals(newMonth)) {
            group = Optional.of(newGroup);
            month = newMonth;
            found = Optional.empty();
            stale = true;
            changed.run();
            loadIfSeen();
        }
    }

    /** Read only while it is in sight. */
    void seen(boolean inSight) {
        seen = inSight;
        loadIfSeen();
    }

    YearMonth month() {
        return month;
    }

    /** Whether it has been read. */
    boolean loaded() {
        return found.isPresent();
    }

    PrincipleFigures figures() {
        return found.map(all -> all.trend().get(all.trend().size() - 1)).orElseGet(() -> PrincipleFigures.none(month));
    }

    List<Lesson> lessons() {
        return found.map(Found::lessons).orElse(List.of());
    }

    /** The community's share of each of the twelve months; NaN where nothing was said. */
    double[] shares(Question question) {
        return line(one -> one.of(question).share().orElse(Double.NaN));
    }

    /** The facilitator's place in each of the twelve months from 0 (did it for them) to 1 (listened): up is better. */
    double[] restraint() {
        return line(one -> (5 - one.part().position().orElse(Double.NaN)) / 4);
    }

    private double[] line(ToDoubleFunction<PrincipleFigures> value) {
        return found.map(Found::trend).orElse(List.of()).stream()
                .mapToDouble(value)
                .toArray();
    }

    private void loadIfSeen() {
        if (!seen || !stale || group.isEmpty()) {
            return;
        }
        stale = false;
        UUID asked = group.get();
        YearMonth of = month;
        desk.background()
                .run(
                        () -> new Found(store.trend(asked, of), store.lessons(asked, of)),
                        read -> {
                            if (group.equals(Optional.of(asked)) && month.equals(of)) {
                                found = Optional.of(read);
                                changed.run();
                            }
                        },
                        e -> {
                            stale = true;
                            desk.failures().tell(e);
                        });
    }
}

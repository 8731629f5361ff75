package id.dampingi.agenda;

import id.dampingi.activity.ActivityStore;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The agenda as it is looked at: a day of a week or month, of one facilitator or all. */
final class AgendaModel {
    private final AgendaStore store;
    private final ActivityStore activities;
    private final FormDesk desk;
    private final Clock clock;
    private Runnable changed = () -> {};
    private AgendaView view = AgendaView.MONTH;
    private LocalDate day;
    private Optional<UUID> facilitator = Optional.empty();
    private Agenda agenda;
    private boolean loaded;
    private boolean watched;
    private boolean stale = true;

    AgendaModel(AgendaStore store, ActivityStore activities, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.activities = activities;
        this.desk = desk;
        this.clock = clock;
        day = today();
        agenda = new Agenda(
                AgendaAsk.seen(span(AgendaSetting.USUAL.firstDay()), day, facilitator, day),
                new TreeMap<>(),
                List.of(),
                AgendaSetting.USUAL,
                List.of());
        events.on(Change.class, change -> {
            stale = true;
            loadIfWatched();
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** The screen is in front: it follows what changes. */
    void watch() {
        watched = true;
        loadIfWatched();
    }

    /** The screen is out of sight: it is read again when it comes back. */
    void unwatch() {
        watched = false;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean isLoaded() {
        return loaded;
    }

    AgendaView view() {
        return view;
    }

    void view(AgendaView newView) {
        if (newView != view) {
            view = newView;
            look();
        }
    }

    LocalDate day() {
        return day;
    }

    /** Chooses a day; the week or month that is seen follows it. */
    void day(LocalDate newDay) {
        if (!newDay.equals(day)) {
            day = newDay;
            look();
        }
    }

    /** So many weeks or months on, or back. */
    void step(int steps) {
        day(view == AgendaView.WEEK ? day.plusWeeks(steps) : day.plusMonths(steps));
    }

    Optional<UUID> facilitator() {
        return facilitator;
    }

    void facilitator(Optional<UUID> newFacilitator) {
        if (!newFacilitator.equals(facilitator)) {
            facilitator = newFacilitator;
            stale = true;
            loadIfWatched();
            changed.run();
        }
    }

    List<Facilitator> facilitators() {
        return agenda.facilitators();
    }

    DayOfWeek firstDay() {
        return agenda.setting().firstDay();
    }

    /** The days that are seen, whole weeks. */
    AgendaSpan span() {
        return span(firstDay());
    }

    private AgendaSpan span(DayOfWeek first) {
        return view == AgendaView.WEEK ? AgendaSpan.week(day, first) : AgendaSpan.weeksOf(YearMonth.from(day), first);
    }

    AgendaDay on(LocalDate date) {
        return agenda.on(date);
    }

    List<AgendaItem> late() {
        return agenda.late();
    }

    /** What is looked at, for paper and phones: the month without the days around it. */
    AgendaOrder order() {
        String name = facilitators().stream()
                .filter(each -> facilitator.equals(Optional.of(each.id())))
                .map(Facilitator::name)
                .findFirst()
                .orElse("");
        return new AgendaOrder(view, day, facilitator, name);
    }

    /** Puts a planned activity on another day, which can be undone. */
    void move(AgendaItem item, LocalDate date) {
        if (item.isMovable() && !item.date().equals(date)) {
            desk.change(() -> activities.move(item.record(), date));
        }
    }

    private void look() {
        if (isMissing()) {
            stale = true;
            loadIfWatched();
        }
        changed.run();
    }

    /** Other days are seen than were read, or more of the chosen one. */
    private boolean isMissing() {
        return !span().equals(agenda.span())
                || agenda.on(day).isCut() && !agenda.ask().whole().equals(Optional.of(day));
    }

    private void loadIfWatched() {
        if (watched && stale) {
            stale = false;
            AgendaAsk ask = AgendaAsk.seen(span(), today(), facilitator, day);
            desk.background().run(() -> store.read(ask), this::found, e -> {
                stale = true;
                desk.failures().tell(e);
            });
        }
    }

    /** Meanwhile another day may have been chosen, and another first day of the week shows other days. */
    private void found(Agenda found) {
        if (found.ask().facilitator().equals(facilitator)) {
            agenda = found;
            loaded = true;
            if (isMissing()) {
                stale = true;
                loadIfWatched();
            }
            changed.run();
        }
    }
}

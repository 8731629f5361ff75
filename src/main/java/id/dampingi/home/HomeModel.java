package id.dampingi.home;

import id.dampingi.activity.ActivityRow;
import id.dampingi.agenda.AgendaAhead;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.Rating;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How the office stands in a month. The scores come a moment after the rest. */
final class HomeModel {
    private static final Comparator<HomeItem> LONGEST_AGO_FIRST =
            Comparator.comparing(HomeItem::date, Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<HomeItem> MOST_BEHIND_FIRST = Comparator.comparing(
                    HomeItem::rating, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(HomeItem::score, Comparator.nullsLast(Comparator.naturalOrder()));

    private final HomeStore store;
    private final EvaluationStore evaluation;
    private final FormDesk desk;
    private final Clock clock;
    private Runnable changed = () -> {};
    private Runnable scored = () -> {};
    private YearMonth month;
    private HomeFacts facts;
    private Map<UUID, GroupResult> results = Map.of();
    private boolean loaded;
    private boolean shown;
    private boolean stale = true;

    HomeModel(HomeStore store, EvaluationStore evaluation, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.evaluation = evaluation;
        this.desk = desk;
        this.clock = clock;
        month = YearMonth.now(clock);
        facts = HomeFacts.none(month);
        events.on(Change.class, change -> {
            stale = true;
            loadIfShown();
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** Only the scores are new. */
    void onScores(Runnable action) {
        scored = action;
    }

    /** The screen is in front: it follows what changes. */
    void watch() {
        shown = true;
        loadIfShown();
    }

    /** The screen is out of sight: it is read again when it comes back. */
    void unwatch() {
        shown = false;
    }

    YearMonth month() {
        return month;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void month(YearMonth newMonth) {
        if (!newMonth.equals(month)) {
            month = newMonth;
            results = Map.of();
            stale = true;
            loadIfShown();
        }
    }

    boolean loaded() {
        return loaded;
    }

    HomeFacts facts() {
        return facts;
    }

    /** What comes; nothing comes in a month that is over. */
    Optional<AgendaAhead> ahead() {
        return month.isBefore(YearMonth.from(today())) ? Optional.empty() : Optional.of(facts.ahead());
    }

    HomeScores scores() {
        return new HomeScores(facts.groups(), results);
    }

    /** How many people accompany the groups. */
    long facilitators() {
        return groups().map(HomeGroup::facilitator)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }

    boolean calm() {
        return Stream.of(Attention.values())
                .allMatch(attention -> items(attention).isEmpty());
    }

    List<HomeItem> items(Attention attention) {
        boolean begun = !month.isAfter(YearMonth.from(today()));
        return switch (attention) {
            case BEHIND ->
                groups().map(this::item)
                        .filter(item -> item.rating() == Rating.OFF_TRACK || item.rating() == Rating.NEEDS_ATTENTION)
                        .sorted(MOST_BEHIND_FIRST)
                        .toList();
            case NOT_VISITED ->
                groups(group -> begun && !group.visitedSince(month.atDay(1)))
                        .sorted(LONGEST_AGO_FIRST)
                        .toList();
            case NOT_MEASURED ->
                groups(group -> begun && group.aimed() && !group.measured()).toList();
            case WITHOUT_TARGETS -> groups(group -> !group.aimed()).toList();
            case EXIT_VISIT, LATE_PLAN, UNDECIDED, ACCESS_WAITING, NO_NEWS ->
                facts.waiting().getOrDefault(attention, List.of());
            case OVERDUE -> facts.overdue().stream().map(HomeModel::item).toList();
        };
    }

    private void loadIfShown() {
        if (shown && stale) {
            stale = false;
            YearMonth asked = month;
            LocalDate today = today();
            desk.background().run(() -> store.facts(asked, today), this::found, this::failed);
            desk.background().run(() -> evaluation.results(asked), found -> evaluated(asked, found), this::failed);
        }
    }

    /** The next look at the screen tries again. */
    private void failed(Exception e) {
        stale = true;
        desk.failures().tell(e);
    }

    private void found(HomeFacts answer) {
        if (answer.month().equals(month)) {
            facts = answer;
            loaded = true;
            changed.run();
        }
    }

    private void evaluated(YearMonth asked, Map<UUID, GroupResult> answer) {
        if (asked.equals(month)) {
            results = answer;
            scored.run();
        }
    }

    private Stream<HomeGroup> groups() {
        return facts.groups().stream();
    }

    private Stream<HomeItem> groups(Predicate<HomeGroup> wanted) {
        return groups().filter(wanted).map(this::item);
    }

    private HomeItem item(HomeGroup group) {
        return scores().item(group);
    }

    private static HomeItem item(ActivityRow row) {
        return new HomeItem(row.id(), row.title(), row.groupName(), row.date(), null, null);
    }
}

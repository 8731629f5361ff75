package id.dampingi.agenda;

import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Gathers the agenda in a few queries over all groups, whatever the number of activities. */
public final class AgendaStore {
    /** What fell due longer ago is history. */
    private static final int LATE_MONTHS = 3;

    private static final Comparator<AgendaItem> BY_TIME = Comparator.comparing(AgendaItem::date)
            .thenComparing(AgendaItem::start, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AgendaItem::kind)
            .thenComparing(AgendaItem::groupName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(AgendaItem::record);

    /** What was promised before what is to be asked after. */
    private static final Comparator<AgendaItem> BY_WEIGHT =
            Comparator.comparing(AgendaItem::kind).thenComparing(BY_TIME);

    private final DueStore due;
    private final GroupTurnStore turns;
    private final FacilitatorStore facilitators;
    private final AgendaSettingStore settings;

    public AgendaStore(Database database) {
        due = new DueStore(database);
        turns = new GroupTurnStore(database);
        facilitators = new FacilitatorStore(database);
        settings = new AgendaSettingStore(database);
    }

    public AgendaSetting setting() {
        return settings.setting();
    }

    public Agenda read(AgendaAsk ask) {
        AgendaSetting setting = settings.setting();
        List<AgendaItem> wanted = turns.all(
                ask.today(),
                setting.visitDays(),
                ask.facilitator(),
                day -> ask.span().holds(day) || day.isBefore(ask.today()));
        SortedMap<LocalDate, AgendaDay> days = days(ask.span(), ask.facilitator(), ask.perDay(), wanted);
        ask.whole()
                .filter(day -> days.getOrDefault(day, AgendaDay.FREE).isCut())
                .ifPresent(
                        day -> days.putAll(days(new AgendaSpan(day, day), ask.facilitator(), AgendaAsk.MOST, wanted)));
        return new Agenda(ask, days, late(ask, wanted), setting, facilitators.all());
    }

    /** Visits after the exit that are still to be made, late ones too. */
    public List<AgendaItem> exits(LocalDate today) {
        return turns.exits(today, Optional.empty());
    }

    /**
     * What falls due next in the whole office, without the visits and measurements that groups want.
     *
     * @param exits as above
     * @param most of them
     */
    public AgendaAhead ahead(AgendaSpan span, List<AgendaItem> exits, int most) {
        Map<LocalDate, Integer> numbers = due.numbers(span, Optional.empty());
        var items = new ArrayList<>(
                exits.stream().filter(item -> span.holds(item.date())).toList());
        int all = items.size()
                + numbers.values().stream().mapToInt(number -> number).sum();
        items.addAll(due.first(new AgendaSpan(span.first(), enough(numbers, most, span)), Optional.empty(), most));
        return new AgendaAhead(items.stream().sorted(BY_TIME).limit(most).toList(), all);
    }

    /** The first day by which there are so many; the last of all where there are not. */
    private static LocalDate enough(Map<LocalDate, Integer> numbers, int most, AgendaSpan span) {
        int sum = 0;
        for (Map.Entry<LocalDate, Integer> day : new TreeMap<>(numbers).entrySet()) {
            sum += day.getValue();
            if (sum >= most) {
                return day.getKey();
            }
        }
        return span.last();
    }

    private SortedMap<LocalDate, AgendaDay> days(
            AgendaSpan span, Optional<UUID> facilitator, int perDay, List<AgendaItem> wanted) {
        Map<LocalDate, Integer> numbers = due.numbers(span, facilitator);
        var items = new TreeMap<LocalDate, List<AgendaItem>>();
        due.first(span, facilitator, perDay).forEach(item -> add(items, item));
        wanted.stream().filter(item -> span.holds(item.date())).forEach(item -> {
            numbers.merge(item.date(), 1, Integer::sum);
            add(items, item);
        });
        var days = new TreeMap<LocalDate, AgendaDay>();
        items.forEach((date, all) -> days.put(
                date,
                new AgendaDay(
                        all.stream().sorted(BY_TIME).limit(perDay).toList(), numbers.getOrDefault(date, all.size()))));
        return days;
    }

    private static void add(Map<LocalDate, List<AgendaItem>> items, AgendaItem item) {
        items.computeIfAbsent(item.date(), date -> new ArrayList<>()).add(item);
    }

    private List<AgendaItem> late(AgendaAsk ask, List<AgendaItem> wanted) {
        LocalDate today = ask.today();
        var span = new AgendaSpan(today.minusMonths(LATE_MONTHS), today.minusDays(1));
        var late = new ArrayList<>(due.newest(span, ask.facilitator(), Agenda.MOST_LATE));
        wanted.stream().filter(item -> item.isLate(today)).forEach(late::add);
        late.sort(BY_WEIGHT);
        return late;
    }
}

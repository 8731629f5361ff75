package id.dampingi.material;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions in which materials were delivered to one group, and what one can be made of. */
final class DeliveryModel {
    private record Read(List<Material> catalogue, List<Meeting> meetings, List<String> presenters) {}

    private static final Set<String> TABLES = Set.of("material", "activity", "delivery");

    private final DeliveryStore store;
    private final MaterialStore catalogue;
    private final FormDesk desk;
    private final Clock clock;
    private final RecordsModel<Delivery, DeliveryDraft> sessions;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private Read read = new Read(List.of(), List.of(), List.of());

    DeliveryModel(DeliveryStore store, MaterialStore catalogue, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.desk = desk;
        this.clock = clock;
        sessions = new RecordsModel<>(
                new RecordsKind<>(
                        "delivery",
                        DeliveryDraft.EMPTY,
                        DeliveryDraft::of,
                        Delivery::id,
                        draft -> draft.problems(LocalDate.now(clock)),
                        DeliveryDraft::toRecord,
                        TABLES,
                        store::ofGroup,
                        store::save,
                        store::deleteAll),
                desk,
                events);
        events.on(Change.class, change -> {
            if (TABLES.stream().anyMatch(change::touches)) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void show(UUID newGroup) {
        group = Optional.of(newGroup);
        sessions.show(group);
        load();
    }

    RecordsModel<Delivery, DeliveryDraft> sessions() {
        return sessions;
    }

    void openNew() {
        sessions.openNew(new DeliveryDraft("", "", Parse.text(LocalDate.now(clock)), "", "", "", "", ""));
    }

    /** What is offered, and what a session of the group had of what no longer is. */
    List<Material> offered() {
        Set<UUID> used = Set.copyOf(
                sessions.records().stream().map(Delivery::material).distinct().toList());
        return read.catalogue().stream()
                .filter(material -> material.active() || used.contains(material.id()))
                .toList();
    }

    List<Meeting> meetings() {
        return read.meetings();
    }

    List<String> presenters() {
        return read.presenters();
    }

    Optional<Material> material(Delivery session) {
        return read.catalogue().stream()
                .filter(one -> one.id().equals(session.material()))
                .findFirst();
    }

    /** {@code ""} for none. */
    String meetingTitle(@Nullable UUID activity) {
        return read.meetings().stream()
                .filter(one -> one.id().equals(activity))
                .map(Meeting::title)
                .findFirst()
                .orElse("");
    }

    Optional<Understanding> understanding() {
        return Understanding.of(sessions.records());
    }

    /** With another activity chosen, the day becomes its day; who was there is taken from it unless it was typed. */
    Map<String, String> settled(Map<String, String> before, Map<String, String> typed) {
        Optional<Meeting> chosen = meeting(typed);
        if (chosen.isEmpty() || chosen.equals(meeting(before))) {
            return typed;
        }
        var fields = new LinkedHashMap<>(typed);
        fields.put("date", Parse.text(chosen.get().date()));
        String counted = typed.getOrDefault("participants", "");
        boolean untouched = counted.isBlank()
                || counted.equals(meeting(before).map(DeliveryModel::people).orElse(""));
        if (untouched) {
            fields.put("participants", people(chosen.get()));
        }
        return fields;
    }

    /** Whether the day is not that of the activity: a word of advice. */
    boolean isAnotherDay(Map<String, String> fields) {
        Optional<LocalDate> day = Parse.date(fields.getOrDefault("date", ""));
        return meeting(fields)
                .filter(one -> day.isPresent() && !one.date().equals(day.get()))
                .isPresent();
    }

    private Optional<Meeting> meeting(Map<String, String> fields) {
        return read.meetings().stream()
                .filter(one -> one.id().toString().equals(fields.get("activity")))
                .findFirst();
    }

    private static String people(Meeting meeting) {
        return meeting.participants() == 0 ? "" : String.valueOf(meeting.participants());
    }

    private void load() {
        group.ifPresent(of -> desk.background()
                .run(
                        () -> new Read(catalogue.all(), store.meetings(of, LocalDate.now(clock)), store.presenters()),
                        found -> loaded(of, found),
                        desk.failures()::tell));
    }

    private void loaded(UUID of, Read found) {
        if (group.equals(Optional.of(of))) {
            read = found;
            changed.run();
        }
    }
}

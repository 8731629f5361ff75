package id.dampingi.material;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refreshed;
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

    private final RecordsModel<Delivery, DeliveryDraft> sessions;
    private final Refreshed<Read> read;

    DeliveryModel(DeliveryStore store, MaterialStore catalogue, FormDesk desk, Events events, Clock clock) {
        read = new Refreshed<>(
                new Read(List.of(), List.of(), List.of()),
                TABLES,
                group -> new Read(catalogue.all(), store.meetings(group, LocalDate.now(clock)), store.presenters()),
                desk,
                events);
        sessions = new RecordsModel<>(
                new RecordsKind<>(
                        "delivery",
                        () -> DeliveryDraft.on(LocalDate.now(clock)),
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
    }

    void onChange(Runnable action) {
        read.onChange(action);
    }

    void show(UUID group) {
        read.show(Optional.of(group));
        sessions.show(Optional.of(group));
    }

    RecordsModel<Delivery, DeliveryDraft> sessions() {
        return sessions;
    }

    /** What is offered, and what a session of the group had of what no longer is. */
    List<Material> offered() {
        Set<UUID> used = Set.copyOf(
                sessions.records().stream().map(Delivery::material).distinct().toList());
        return read.get().catalogue().stream()
                .filter(material -> material.active() || used.contains(material.id()))
                .toList();
    }

    List<Meeting> meetings() {
        return read.get().meetings();
    }

    List<String> presenters() {
        return read.get().presenters();
    }

    Optional<Material> material(Delivery session) {
        return read.get().catalogue().stream()
                .filter(one -> one.id().equals(session.material()))
                .findFirst();
    }

    /** {@code ""} for none. */
    String meetingTitle(@Nullable UUID activity) {
        return read.get().meetings().stream()
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
        return read.get().meetings().stream()
                .filter(one -> one.id().toString().equals(fields.get("activity")))
                .findFirst();
    }

    private static String people(Meeting meeting) {
        return meeting.participants() == 0 ? "" : String.valueOf(meeting.participants());
    }
}

package id.dampingi.facility;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refused;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The facilities of one group. */
final class FacilityModel {
    private final FacilityStore store;
    private final HandoverStore handovers;
    private final FormDesk desk;
    private final Clock clock;
    private final RecordsModel<Facility, FacilityDraft> facilities;
    private Optional<UUID> group = Optional.empty();
    private List<String> promisers = List.of();

    FacilityModel(FacilityStore store, HandoverStore handovers, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.handovers = handovers;
        this.desk = desk;
        this.clock = clock;
        facilities = new RecordsModel<>(
                new RecordsKind<>(
                        "facility",
                        FacilityDraft.EMPTY,
                        FacilityDraft::of,
                        Facility::id,
                        draft -> draft.problems(today()),
                        FacilityDraft::toRecord,
                        Set.of("facility", "handover"),
                        store::ofGroup,
                        this::save,
                        this::delete),
                desk,
                events);
        events.on(Change.class, change -> {
            if (change.touches("facility")) {
                load();
            }
        });
    }

    void show(UUID newGroup) {
        group = Optional.of(newGroup);
        facilities.show(group);
        load();
    }

    RecordsModel<Facility, FacilityDraft> facilities() {
        return facilities;
    }

    void openNew() {
        FacilityDraft blank = FacilityDraft.EMPTY;
        facilities.openNew(
                new FacilityDraft("", blank.kind(), "", "", "", Parse.text(today()), "", "", "", "", "", "", "", ""));
    }

    /** Who promised something before. */
    List<String> promisers() {
        return promisers;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    int awaited() {
        return (int) facilities.records().stream().filter(Facility::isAwaited).count();
    }

    /** Delivered, and not yet in a record of its hand-over. */
    int withoutHandover() {
        return (int) facilities.records().stream()
                .filter(one -> one.isDelivered() && one.handover() == null)
                .count();
    }

    /** What a signed record says was handed over cannot be undelivered, or delivered after it. */
    private Change save(Facility facility) {
        handoverOf(facility.id()).ifPresent(paper -> {
            LocalDate delivered = facility.deliveredOn();
            if (delivered == null) {
                throw new Refused(new Problem("facility.deliveredOn", "facility.handedOver", paper.number()));
            }
            if (delivered.isAfter(paper.date())) {
                throw new Refused(new Problem(
                        "facility.deliveredOn", "facility.afterHandover", paper.number(), Formats.date(paper.date())));
            }
        });
        return store.save(facility);
    }

    private Change delete(Collection<UUID> ids) {
        ids.stream().flatMap(id -> handoverOf(id).stream()).findFirst().ifPresent(paper -> {
            throw new Failure("facility.inHandover", null, paper.number());
        });
        return store.deleteAll(ids);
    }

    private Optional<Handover> handoverOf(UUID facility) {
        return store.handover(facility).flatMap(handovers::byId);
    }

    private void load() {
        desk.background().run(store::promisers, found -> promisers = found, desk.failures()::tell);
    }
}

package id.dampingi.facility;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refreshed;
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
    private final Clock clock;
    private final RecordsModel<Facility, FacilityDraft> facilities;
    private final Refreshed<List<String>> promisers;

    FacilityModel(FacilityStore store, HandoverStore handovers, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.handovers = handovers;
        this.clock = clock;
        facilities = new RecordsModel<>(
                new RecordsKind<>(
                        "facility",
                        () -> FacilityDraft.on(today()),
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
        promisers = new Refreshed<>(List.of(), Set.of("facility"), group -> store.promisers(), desk, events);
    }

    void show(UUID group) {
        facilities.show(Optional.of(group));
        promisers.show(Optional.of(group));
    }

    RecordsModel<Facility, FacilityDraft> facilities() {
        return facilities;
    }

    /** Who promised something before. */
    List<String> promisers() {
        return promisers.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    int awaited() {
        return (int) facilities.records().stream().filter(Facility::isAwaited).count();
    }

    /** Delivered, and not yet in a record of its hand-over. */
    int withoutHandover() {
        return (int)
                facilities.records().stream().filter(Facility::lacksHandover).count();
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
}

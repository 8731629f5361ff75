package id.dampingi.facility;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refreshed;
import id.dampingi.kit.form.Refused;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.office.OfficeStore;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The records of hand-overs to one group, and what a new one can be filled with. */
final class HandoverModel {
    private static final Set<String> TABLES = Set.of("handover", "facility", "office", "member", "assisted_group");

    private final FacilityStore facilities;
    private final HandoverStore store;
    private final OfficeStore offices;
    private final GroupStore groups;
    private final MemberStore members;
    private final Clock clock;
    private final RecordsModel<Handover, HandoverDraft> handovers;
    private final Refreshed<HandoverStart> read;

    HandoverModel(
            FacilityStore facilities,
            HandoverStore store,
            OfficeStore offices,
            GroupStore groups,
            MemberStore members,
            FormDesk desk,
            Events events,
            Clock clock) {
        this.facilities = facilities;
        this.store = store;
        this.offices = offices;
        this.groups = groups;
        this.members = members;
        this.clock = clock;
        read = new Refreshed<>(HandoverStart.NOTHING, TABLES, this::read, desk, events);
        handovers = new RecordsModel<>(
                new RecordsKind<>(
                        "handover",
                        () -> HandoverDraft.EMPTY,
                        this::draft,
                        Handover::id,
                        draft -> draft.problems(LocalDate.now(clock)),
                        HandoverDraft::toRecord,
                        Set.of("handover", "facility"),
                        store::ofGroup,
                        this::save,
                        store::deleteAll),
                desk,
                events);
    }

    void onChange(Runnable action) {
        read.onChange(action);
    }

    void show(UUID group) {
        read.show(Optional.of(group));
        handovers.show(Optional.of(group));
    }

    RecordsModel<Handover, HandoverDraft> handovers() {
        return handovers;
    }

    /** Everything delivered that no other record names, between the office and the head of the group, today. */
    void openNew() {
        handovers.openNew(read.get().draft(LocalDate.now(clock)));
    }

    private HandoverDraft draft(Handover saved) {
        return read.get().draft(saved);
    }

    /** What the form offers: what was delivered and stands in no other record than the one that is open. */
    List<Facility> offered() {
        String chosen = handovers.form().draft().goods();
        return read.get().facilities().stream()
                .filter(Facility::isDelivered)
                .filter(one ->
                        one.handover() == null || chosen.contains(one.id().toString()))
                .toList();
    }

    List<Facility> goods(Handover handover) {
        return read.get().facilities().stream()
                .filter(one -> handover.id().equals(one.handover()))
                .toList();
    }

    /** In rupiah, of the goods whose value is known. */
    BigDecimal value(Handover handover) {
        return goods(handover).stream()
                .map(Facility::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Change save(Handover handover) {
        if (store.isNumberTaken(handover.number(), handover.id())) {
            throw new Refused(new Problem("handover.number", "handover.numberTaken"));
        }
        for (Facility good : facilities.ofGroup(handover.group())) {
            LocalDate delivered = good.deliveredOn();
            if (!handover.goods().contains(good.id())) {
                continue;
            }
            if (delivered == null || good.handover() != null && !good.handover().equals(handover.id())) {
                throw new Refused(new Problem("handover.goods", "handover.goodsTaken", good.name()));
            }
            if (delivered.isAfter(handover.date())) {
                throw new Refused(new Problem("handover.date", "handover.beforeDelivery", good.name()));
            }
        }
        return store.save(handover.with(handover.receiver().unworded(groupName(handover.group()))));
    }

    private HandoverStart read(UUID of) {
        return new HandoverStart(
                facilities.ofGroup(of), store.lastNumbers(), offices.office(), groupName(of), head(of));
    }

    /** Who leads the group: the first member whose role says so. */
    private Party head(UUID of) {
        return members.ofGroup(of).stream()
                .filter(one -> one.left() == null
                        && one.role().toLowerCase(Locale.ROOT).startsWith("ketua"))
                .map(Member::name)
                .findFirst()
                .map(head -> new Party(head, ""))
                .orElse(Party.NOBODY);
    }

    private String groupName(UUID of) {
        return groups.byId(of).map(Group::name).orElse("");
    }
}

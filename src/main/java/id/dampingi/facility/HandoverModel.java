package id.dampingi.facility;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refreshed;
import id.dampingi.kit.form.Refused;
import id.dampingi.kit.i18n.Words;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.office.Office;
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
    private record Read(List<Facility> facilities, List<String> numbers, Optional<Office> office, Party receiver) {}

    private static final Set<String> TABLES = Set.of("handover", "facility", "office", "member", "assisted_group");
    private static final Read NOTHING = new Read(List.of(), List.of(), Optional.empty(), Party.NOBODY);

    private final FacilityStore facilities;
    private final HandoverStore store;
    private final OfficeStore offices;
    private final GroupStore groups;
    private final MemberStore members;
    private final Clock clock;
    private final RecordsModel<Handover, HandoverDraft> handovers;
    private final Refreshed<Read> read;

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
        read = new Refreshed<>(NOTHING, TABLES, this::read, desk, events);
        handovers = new RecordsModel<>(
                new RecordsKind<>(
                        "handover",
                        () -> HandoverDraft.EMPTY,
                        HandoverDraft::of,
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
        LocalDate today = LocalDate.now(clock);
        Party giver = read.get()
                .office()
                .map(Office::acknowledgedBy)
                .map(signer -> new Party(signer.name(), signer.position()))
                .orElse(Party.NOBODY);
        handovers.openNew(new HandoverDraft(
                HandoverNumber.next(read.get().numbers(), today),
                Parse.text(today),
                read.get().office().map(Office::place).orElse(""),
                giver.name(),
                giver.position(),
                read.get().receiver().name(),
                read.get().receiver().position(),
                "",
                "",
                HandoverDraft.text(read.get().facilities().stream()
                        .filter(Facility::lacksHandover)
                        .map(Facility::id)
                        .toList()),
                ""));
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
        return store.save(handover);
    }

    private Read read(UUID of) {
        return new Read(facilities.ofGroup(of), store.lastNumbers(), offices.office(), head(of));
    }

    /** Who leads the group: the first member whose role says so. */
    private Party head(UUID of) {
        String name = groups.byId(of).map(Group::name).orElse("");
        return members.ofGroup(of).stream()
                .filter(one -> one.left() == null
                        && one.role().toLowerCase(Locale.ROOT).startsWith("ketua"))
                .map(Member::name)
                .findFirst()
                .map(head -> new Party(head, Words.text("handover.headOf", name)))
                .orElse(Party.NOBODY);
    }
}

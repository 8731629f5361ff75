package id.dampingi.bench;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessKind;
import id.dampingi.access.AccessResult;
import id.dampingi.access.AccessStore;
import id.dampingi.activity.ActivityFilter;
import id.dampingi.activity.ActivityListStore;
import id.dampingi.attendance.AttendanceList;
import id.dampingi.attendance.AttendanceState;
import id.dampingi.attendance.AttendanceStore;
import id.dampingi.attitude.AttitudeStore;
import id.dampingi.attitude.RatedBy;
import id.dampingi.economy.BookMonth;
import id.dampingi.economy.EnterpriseStore;
import id.dampingi.economy.FinanceStore;
import id.dampingi.economy.Saving;
import id.dampingi.facility.FacilityStore;
import id.dampingi.facility.HandoverStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.material.DeliveryStore;
import id.dampingi.member.Member;
import id.dampingi.narrative.Narrative;
import id.dampingi.narrative.NarrativeStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Saving the records of a group's page, with the journal and the measurements that they move. */
final class RecordSaveFigures {
    private static final LocalDate TODAY = BenchOffice.LAST.atEndOfMonth();

    private final Database database;
    private final Sizes sizes;
    private final Consumer<Figure> out;
    private final List<Group> groups;

    RecordSaveFigures(Database database, Sizes sizes, Consumer<Figure> out) {
        this.database = database;
        this.sizes = sizes;
        this.out = out;
        this.groups = new GroupStore(database).all();
    }

    void run() {
        cases();
        supplies();
        var attitudes = new AttitudeStore(database);
        var people = new BenchPeople(database);
        timed("bench.saveSurvey", i -> attitudes.save(people.survey(group(i), null, TODAY, RatedBy.SELF, i)));
        attendance();
        var groupStore = new GroupStore(database);
        timed("bench.saveGroup", i -> groupStore.save(another(groups.get(i * 37 % groups.size()), i)));
        var narratives = new NarrativeStore(database);
        timed(
                "bench.saveNarrative",
                i -> narratives
                        .of(group(i), BenchOffice.LAST)
                        .ifPresent(known -> narratives.save(
                                new Narrative(known.id(), known.group(), known.month(), "Banjir " + i, "", "", ""))));
    }

    private void cases() {
        var access = new AccessStore(database);
        timed("bench.saveAccess", i -> access.save(request(group(i), i)));
        var enterprises = new EnterpriseStore(database);
        List<BookMonth> books = groups.stream()
                .flatMap(group -> enterprises.ofGroup(group.id()).stream())
                .flatMap(
                        enterprise -> enterprises.book(enterprise.id()).stream().limit(1))
                .limit(sizes.repetitions())
                .toList();
        timed("bench.saveBookMonth", i -> enterprises.save(another(books.get(i % books.size()), i)));
        var finance = new FinanceStore(database);
        timed(
                "bench.saveSaving",
                i -> finance.save(new Saving(Ids.next(), group(i), null, TODAY, BigDecimal.valueOf(50_000), "")));
    }

    private void supplies() {
        var deliveries = new DeliveryStore(database);
        var supplies = new BenchSupplies(database);
        timed("bench.saveDelivery", i -> deliveries.save(supplies.delivery(group(i), TODAY, i)));
        var facilities = new FacilityStore(database);
        timed("bench.saveFacility", i -> facilities.save(BenchSupplies.facility(group(i), TODAY, 1)));
        var handovers = new HandoverStore(database);
        timed(
                "bench.saveHandover",
                i -> handovers.save(
                        BenchSupplies.handover(facilities.ofGroup(group(i)).get(0), 9_000_000 + i)));
    }

    /** Everybody in the list of an activity. */
    private void attendance() {
        var store = new AttendanceStore(database);
        var lists = new ActivityListStore(database);
        timed("bench.saveAttendance", i -> {
            var ofGroup = new ActivityFilter(TODAY.minusYears(3), TODAY, "", null, null, null, null, group(i));
            lists.rows(ofGroup, 1).stream()
                    .findFirst()
                    .flatMap(row -> store.ofActivity(row.id()))
                    .ifPresent(list -> store.save(marked(list, i)));
        });
    }

    private static AttendanceList marked(AttendanceList list, int i) {
        Map<UUID, AttendanceState> marks = new HashMap<>();
        for (Member member : list.members()) {
            marks.put(member.id(), AttendanceState.values()[(i + marks.size()) % 4]);
        }
        return new AttendanceList(list.activity(), list.members(), marks, 20, 20);
    }

    private static AccessCase request(UUID group, int i) {
        return new AccessCase(
                Ids.next(),
                group,
                null,
                AccessKind.values()[i % 4],
                "Kartu BPJS",
                TODAY.minusDays(30),
                TODAY.minusDays(20),
                "Puskesmas",
                TODAY,
                AccessResult.RECEIVED,
                "",
                "");
    }

    private static BookMonth another(BookMonth month, int i) {
        return new BookMonth(
                month.id(),
                month.enterprise(),
                month.month(),
                BigDecimal.valueOf(6_000_000L + 1_000L * i),
                month.cost(),
                4,
                "");
    }

    private static Group another(Group group, int i) {
        return new Group(
                group.id(),
                group.code(),
                group.name(),
                "Kelompok ternak " + i,
                group.region(),
                group.facilitator(),
                group.since(),
                group.until(),
                group.stage(),
                group.note(),
                group.own());
    }

    private UUID group(int i) {
        return groups.get(i * 37 % groups.size()).id();
    }

    /** Each time another record, or what is saved would not change anything. */
    private void timed(String key, IntConsumer save) {
        int warm = Math.min(10, sizes.repetitions());
        var number = new AtomicInteger();
        Timing timing = Timing.of(warm, sizes.repetitions(), i -> save.accept(number.getAndIncrement()));
        out.accept(new Figure(key, timing, null, Limit.processor(ReadFigure.LIMIT)));
    }
}

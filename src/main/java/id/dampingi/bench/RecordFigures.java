package id.dampingi.bench;

import id.dampingi.activity.ActivityFilter;
import id.dampingi.activity.ActivityListStore;
import id.dampingi.activity.ActivityRow;
import id.dampingi.attendance.AttendanceStore;
import id.dampingi.attitude.AttitudeStore;
import id.dampingi.attitude.ScaleStore;
import id.dampingi.economy.FinanceStore;
import id.dampingi.facility.FacilityStore;
import id.dampingi.facility.HandoverStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.material.DeliveryStore;
import id.dampingi.material.MaterialStore;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import id.dampingi.narrative.NarrativeStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Attendance, attitudes, materials, facilities and money: the parts of a group's page, and what their forms offer. */
final class RecordFigures {
    private static final LocalDate TODAY = BenchOffice.LAST.atEndOfMonth();

    private final Database database;
    private final Sizes sizes;
    private final Consumer<Figure> out;
    private final List<Group> groups;

    RecordFigures(Database database, Sizes sizes, Consumer<Figure> out) {
        this.database = database;
        this.sizes = sizes;
        this.out = out;
        this.groups = new GroupStore(database).all();
    }

    void run() {
        members();
        supplies();
        var narratives = new NarrativeStore(database);
        timed("bench.groupNarrative", i -> narratives.of(group(i), BenchOffice.LAST));
    }

    private void members() {
        var cards = new MemberCardStore(database);
        var attitudes = new AttitudeStore(database);
        var scales = new ScaleStore(database);
        timed("bench.groupAttitude", i -> {
            scales.versions();
            cards.ofGroup(group(i));
            attitudes.ofGroup(group(i));
        });
        timed("bench.scales", i -> scales.uses());
        var attendance = new AttendanceStore(database);
        List<UUID> activities = listed();
        timed("bench.attendanceList", i -> attendance.ofActivity(activities.get(i % activities.size())));
        List<UUID> members =
                cards.ofGroup(group(0)).stream().map(MemberCard::id).toList();
        timed("bench.memberHistory", i -> {
            attendance.tally(members.get(i % members.size()));
            attendance.ofMember(members.get(i % members.size()));
        });
        var finance = new FinanceStore(database);
        timed("bench.groupMoney", i -> {
            finance.savings(group(i));
            finance.loans(group(i)).forEach(loan -> finance.repayments(loan.id()));
            finance.incomes(group(i));
        });
    }

    private void supplies() {
        var materials = new MaterialStore(database);
        var deliveries = new DeliveryStore(database);
        timed("bench.groupDeliveries", i -> {
            materials.all();
            deliveries.ofGroup(group(i));
        });
        timed("bench.deliveryForm", i -> {
            deliveries.meetings(group(i), TODAY);
            deliveries.presenters();
        });
        var facilities = new FacilityStore(database);
        var handovers = new HandoverStore(database);
        timed("bench.groupFacilities", i -> {
            facilities.ofGroup(group(i));
            handovers.ofGroup(group(i));
        });
        timed("bench.facilityForms", i -> {
            facilities.promisers();
            handovers.lastNumbers();
        });
    }

    /** Some activities, each of another group. */
    private List<UUID> listed() {
        var lists = new ActivityListStore(database);
        var found = new ArrayList<UUID>();
        for (int i = 0; i < Math.min(groups.size(), sizes.repetitions()); i++) {
            var ofGroup = new ActivityFilter(TODAY.minusYears(3), TODAY, "", null, null, null, null, group(i));
            lists.rows(ofGroup, 1).stream().map(ActivityRow::id).forEach(found::add);
        }
        return found;
    }

    private UUID group(int i) {
        return groups.get(i * 37 % groups.size()).id();
    }

    private void timed(String key, IntConsumer read) {
        out.accept(ReadFigure.of(database, key, sizes, read));
    }
}

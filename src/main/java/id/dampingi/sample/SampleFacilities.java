package id.dampingi.sample;

import id.dampingi.facility.Facility;
import id.dampingi.facility.FacilityCondition;
import id.dampingi.facility.FacilityKind;
import id.dampingi.facility.FacilityStep;
import id.dampingi.facility.FacilityStore;
import id.dampingi.facility.Handover;
import id.dampingi.facility.HandoverStore;
import id.dampingi.facility.Party;
import id.dampingi.kit.db.Changing;
import id.dampingi.member.Member;
import id.dampingi.office.Office;
import id.dampingi.office.ReportNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sample groups asked for, somewhere on its way, and a record for what was handed over to some of them. */
final class SampleFacilities {
    private static final int THOUSAND = 1_000;
    private static final int EACH = 5;
    private static final String NONE = "-";

    private final List<List<String>> lines = Lines.of("facilities.txt");
    private final Office office;
    private final LocalDate today;
    private final Dice dice;
    private int papers;

    SampleFacilities(Office office, LocalDate today, Dice dice) {
        this.office = office;
        this.today = today;
        this.dice = dice;
    }

    /** @param head who leads the group */
    void save(Changing changing, SampleGroup group, Member head) {
        if (!group.isMeasured()) {
            return;
        }
        var delivered = new ArrayList<Facility>();
        for (int i = 0; i < EACH; i++) {
            List<String> line = lines.get((i * 3 + group.index() * 2) % lines.size());
            Facility facility = facility(group, i, line);
            FacilityStore.save(changing, facility);
            if (facility.isDelivered()) {
                delivered.add(facility);
            }
        }
        if (group.index() % 3 == 0 && delivered.size() > 1) {
            HandoverStore.save(changing, handover(group, head, delivered));
        }
    }

    /** The first is in use, the next one step behind it, and so on; the last was refused where there is a reason. */
    private Facility facility(SampleGroup group, int number, List<String> line) {
        FacilityStep step = FacilityStep.values()[Math.max(0, 3 - number)];
        boolean refused = number == EACH - 1 && !line.get(6).equals(NONE);
        LocalDate asked = today.minusDays(260L - number * 48L + Dice.roll(20, group.index(), number, 71));
        LocalDate promised = asked.plusDays(9L + Dice.roll(16, group.index(), number, 72));
        LocalDate delivered = promised.plusDays(20L + Dice.roll(30, group.index(), number, 73));
        LocalDate used = delivered.plusDays(1L + Dice.roll(9, group.index(), number, 74));
        boolean isPromised = step != FacilityStep.ASKED && !(number == 1 && group.index() % 4 == 1);
        boolean isDelivered = step.compareTo(FacilityStep.DELIVERED) >= 0;
        boolean isCounted = !line.get(2).equals(NONE);
        return new Facility(
                dice.id(),
                group.group().id(),
                FacilityKind.valueOf(line.get(0)),
                line.get(1),
                isCounted ? new BigDecimal(line.get(2)) : null,
                isCounted ? line.get(3) : "",
                value(line.get(4)),
                isDelivered && isCounted ? FacilityCondition.GOOD : null,
                asked,
                isPromised ? promised : null,
                isPromised ? line.get(5) : "",
                isDelivered ? delivered : null,
                step == FacilityStep.IN_USE ? used : null,
                refused ? promised.plusDays(3) : null,
                refused ? line.get(6) : "",
                line.get(7),
                null,
                "");
    }

    private Handover handover(SampleGroup group, Member head, List<Facility> goods) {
        papers++;
        LocalDate delivered = goods.stream()
                .map(Facility::deliveredOn)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(today);
        // One is signed last month, so that the reports of that month have one.
        LocalDate signed = today.minusMonths(1).withDayOfMonth(14);
        LocalDate date = group.index() == 0 && signed.isAfter(delivered) ? signed : delivered;
        return new Handover(
                dice.id(),
                group.group().id(),
                ReportNumber.text("{no}/BAST-BDB/{roman}/{year}", papers, YearMonth.from(date), ""),
                date,
                group.group().region().village(),
                new Party(
                        office.acknowledgedBy().name(), office.acknowledgedBy().position()),
                new Party(head.name(), ""),
                new Party(
                        "Drs. Slamet Riyadi",
                        "Kepala Desa " + group.group().region().village()),
                "Mendukung pertemuan, pencatatan, dan usaha bersama anggota kelompok.",
                goods.stream().map(Facility::id).toList());
    }

    private static @Nullable BigDecimal value(String thousands) {
        return thousands.equals(NONE) ? null : new BigDecimal(thousands).multiply(BigDecimal.valueOf(THOUSAND));
    }
}

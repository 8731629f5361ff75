package id.dampingi.bench;

import id.dampingi.attendance.AttendanceState;
import id.dampingi.attendance.AttendanceStore;
import id.dampingi.attitude.AttitudeStore;
import id.dampingi.attitude.AttitudeSurvey;
import id.dampingi.attitude.RatedBy;
import id.dampingi.attitude.ScaleStore;
import id.dampingi.attitude.ScaleVersion;
import id.dampingi.attitude.Score;
import id.dampingi.economy.FinanceStore;
import id.dampingi.economy.Income;
import id.dampingi.economy.LenderKind;
import id.dampingi.economy.Loan;
import id.dampingi.economy.Repayment;
import id.dampingi.economy.Saving;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of the members in an office of a benchmark: attendance, attitude, savings, loans and incomes. */
final class BenchPeople {
    private final ScaleVersion scale;

    /** In an office that has its starter scale. */
    BenchPeople(Database database) {
        scale = new ScaleStore(database).versions().get(0);
    }

    /** The attendance list of an activity: most were there. */
    static void attendance(Changing changing, UUID activity, List<UUID> members) {
        for (int i = 0; i < members.size(); i++) {
            AttendanceState state = i % 4 == 0 ? AttendanceState.values()[i / 4 % 4] : AttendanceState.PRESENT;
            AttendanceStore.insert(changing, Ids.next(), activity, members.get(i), state);
        }
    }

    /** The group as a whole, by itself and by its facilitator, once a quarter. */
    void attitudeOfGroup(Changing changing, UUID group) {
        for (int quarter = 0; quarter < 8; quarter++) {
            LocalDate date = BenchOffice.LAST.minusMonths(3L * quarter).atDay(14);
            for (RatedBy by : RatedBy.values()) {
                AttitudeStore.insert(changing, survey(group, null, date, by, quarter));
            }
        }
    }

    /** A survey in the first and one in the last year, savings, an income, and for each third member a loan. */
    void member(Changing changing, UUID group, UUID member, int number) {
        LocalDate date = BenchOffice.LAST.minusMonths(number % 12).atDay(1 + number % 28);
        for (int year = 0; year < 2; year++) {
            AttitudeStore.insert(changing, survey(group, member, date.minusYears(year), RatedBy.SELF, number + year));
            FinanceStore.save(
                    changing,
                    new Income(Ids.next(), member, YearMonth.from(date.minusYears(year)), rupiah(1_500), "Tani"));
        }
        for (int i = 0; i < 4; i++) {
            FinanceStore.save(changing, new Saving(Ids.next(), group, member, date.minusMonths(i), rupiah(20 + i), ""));
        }
        if (number % 3 == 0) {
            loan(changing, group, member, date);
        }
    }

    private static void loan(Changing changing, UUID group, UUID member, LocalDate date) {
        var loan = new Loan(
                Ids.next(),
                group,
                member,
                "Koperasi desa",
                LenderKind.COOPERATIVE,
                date.minusMonths(10),
                rupiah(1_000),
                date,
                "Pupuk dan bibit",
                "",
                BigDecimal.ZERO);
        FinanceStore.save(changing, loan);
        for (int i = 1; i < 5; i++) {
            FinanceStore.save(changing, new Repayment(Ids.next(), loan.id(), date.minusMonths(10 - i), rupiah(100)));
        }
    }

    AttitudeSurvey survey(UUID group, @Nullable UUID member, LocalDate date, RatedBy by, int number) {
        return new AttitudeSurvey(
                Ids.next(),
                group,
                member,
                scale.id(),
                date,
                by,
                "",
                scale.aspects().stream()
                        .map(aspect -> new Score(
                                Ids.next(),
                                aspect.id(),
                                1
                                        + (number + aspect.position())
                                                % aspect.levels().size(),
                                aspect.levels().size()))
                        .toList());
    }

    private static BigDecimal rupiah(int thousands) {
        return BigDecimal.valueOf(1_000L * thousands);
    }
}

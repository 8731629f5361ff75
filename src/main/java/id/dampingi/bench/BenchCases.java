package id.dampingi.bench;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessKind;
import id.dampingi.access.AccessResult;
import id.dampingi.access.AccessStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Principles;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.economy.BookMonth;
import id.dampingi.economy.Enterprise;
import id.dampingi.economy.EnterpriseStore;
import id.dampingi.economy.Permit;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Ids;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.problem.Alternative;
import id.dampingi.problem.Decision;
import id.dampingi.problem.DecisionWay;
import id.dampingi.problem.Outcome;
import id.dampingi.problem.OutcomeResult;
import id.dampingi.problem.Problem;
import id.dampingi.problem.ProblemStore;
import id.dampingi.problem.ProblemWayStore;
import id.dampingi.spiritual.NeedState;
import id.dampingi.spiritual.SpiritualNeed;
import id.dampingi.spiritual.SpiritualStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The problems, plans, case records and enterprises of an office of a benchmark; the number of a record makes all of it. */
final class BenchCases {
    private static final int STEPS = 5;

    private BenchCases() {}

    /** On its first, second … last step, with as many plans as the way has come to. */
    static void problem(Changing changing, UUID group, int number) {
        var id = Ids.next();
        var day = day(number);
        int steps = number % STEPS;
        ProblemStore.insert(
                changing,
                new Problem(
                        id,
                        group,
                        day,
                        "Air bersih belum sampai ke dusun " + number,
                        Approach.values()[number % 4],
                        "Warga dusun",
                        "Pertemuan rutin",
                        null,
                        1 + number % 5,
                        1 + number / 5 % 5,
                        1 + number / 25 % 5,
                        ""));
        var chosen = Ids.next();
        if (steps > 0) {
            ProblemWayStore.save(
                    changing, new Alternative(chosen, id, "Pipa swadaya dari mata air", "Warga", "", "", 20, 25, 0));
        }
        if (steps > 1) {
            ProblemWayStore.save(
                    changing,
                    new Decision(
                            Ids.next(),
                            id,
                            day.plusDays(7),
                            chosen,
                            "",
                            "Rapat",
                            DecisionWay.CONSENSUS,
                            null,
                            null,
                            null,
                            "",
                            ""));
        }
        if (steps > 3) {
            ProblemWayStore.save(
                    changing,
                    new Outcome(
                            Ids.next(), id, day.plusDays(90), OutcomeResult.values()[number % 3], "Air mengalir", ""));
        }
        for (int i = 0; i < 3; i++) {
            PlanStore.insert(changing, plan(group, steps > 2 ? id : null, day, number + i));
        }
    }

    private static PlanItem plan(UUID group, @Nullable UUID problem, LocalDate day, int number) {
        boolean done = number % 10 != 0;
        return new PlanItem(
                Ids.next(),
                group,
                day,
                problem,
                null,
                "",
                "Gotong royong memasang pipa",
                "",
                "Ketua kelompok",
                day.plusDays(number % 60),
                "",
                BigDecimal.valueOf(250_000),
                "Kas kelompok",
                done ? PlanState.DONE : PlanState.OPEN,
                done ? day.plusDays(number % 50) : null,
                "",
                Principles.UNSAID);
    }

    static void cases(Changing changing, UUID group, int number) {
        var day = day(number);
        SpiritualStore.save(
                changing,
                new SpiritualNeed(
                        Ids.next(),
                        group,
                        null,
                        day,
                        "Islam",
                        "Bimbingan doa",
                        number % 7 == 0,
                        NeedState.ANSWERED,
                        day.plusDays(5),
                        "Ustaz",
                        "Pengajian pekanan"));
        AccessStore.save(
                changing,
                new AccessCase(
                        Ids.next(),
                        group,
                        null,
                        AccessKind.values()[number % 4],
                        "Kartu BPJS",
                        day,
                        day.plusDays(3),
                        "Puskesmas",
                        number % 3 == 0 ? null : day.plusDays(20),
                        number % 3 == 0 ? AccessResult.OPEN : AccessResult.RECEIVED,
                        "",
                        ""));
        AspirationStore.save(
                changing,
                new Aspiration(
                        Ids.next(),
                        group,
                        "Perbaikan jalan tani",
                        "Musrenbang desa",
                        "Kelompok",
                        day,
                        BigDecimal.valueOf(50_000_000),
                        day.plusDays(30),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "",
                        ""));
    }

    /** With the books of two years. */
    static void enterprise(Changing changing, UUID group, int number) {
        var enterprise =
                new Enterprise(Ids.next(), group, null, "Usaha bersama " + number, "Keripik", day(number), null, "");
        EnterpriseStore.save(changing, enterprise);
        EnterpriseStore.save(
                changing,
                new Permit(
                        Ids.next(),
                        enterprise.id(),
                        "PIRT",
                        "",
                        null,
                        day(number).plusYears(1)));
        for (int i = 0; i < 24; i++) {
            EnterpriseStore.save(
                    changing,
                    new BookMonth(
                            Ids.next(),
                            enterprise.id(),
                            BenchOffice.LAST.minusMonths(i),
                            BigDecimal.valueOf(5_000_000L + i),
                            BigDecimal.valueOf(3_000_000),
                            4,
                            ""));
        }
    }

    private static LocalDate day(int number) {
        return BenchOffice.LAST.minusMonths(number % 24).atDay(1 + number % 28);
    }
}

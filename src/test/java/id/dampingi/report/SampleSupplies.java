package id.dampingi.report;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Principles;
import id.dampingi.attitude.Aspect;
import id.dampingi.attitude.AttitudeMonth;
import id.dampingi.facility.Facility;
import id.dampingi.facility.FacilityCondition;
import id.dampingi.facility.FacilityKind;
import id.dampingi.material.Delivered;
import id.dampingi.material.Delivery;
import id.dampingi.material.Material;
import id.dampingi.material.MaterialMonth;
import id.dampingi.plan.MonthPlan;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import id.dampingi.problem.Alternative;
import id.dampingi.problem.Decision;
import id.dampingi.problem.DecisionWay;
import id.dampingi.problem.MonthProblem;
import id.dampingi.problem.Outcome;
import id.dampingi.problem.OutcomeResult;
import id.dampingi.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attitude, materials, facilities, problems and plans of October, made by hand. */
final class SampleSupplies {
    private static final LocalDate START = Samples.OCTOBER.atDay(1);

    private SampleSupplies() {}

    static MonthParts addTo(MonthParts parts) {
        return parts.with(attitude())
                .with(new MaterialMonth(List.of(
                        session(2, "Gizi seimbang dari pekarangan", 21, 45, 80),
                        session(11, "Buku kas bergambar untuk usaha rumahan", 16, 30, 72),
                        session(23, "Hak warga dalam musyawarah desa", 12, null, null))))
                .with(new SupplySection.Facilities(List.of(
                        facility(1, FacilityKind.TOOL, "Mesin pencacah rumput", "1", "unit", -40, -30, -2, 3, null),
                        facility(2, FacilityKind.SEED, "Benih cabai keriting", "2.5", "kg", -12, 5, null, null, null),
                        facility(3, FacilityKind.MONEY, "Modal kios bersama", null, "", -3, null, null, null, 20))))
                .with(new ProblemSection.Problems(List.of(
                        problem(1, "Air irigasi tidak sampai ke petak hilir pada musim kemarau", true),
                        problem(2, "Empat anggota belum dapat mengisi buku kas", false))))
                .with(new PlanSection.Plans(List.of(
                        plan(1, "Membersihkan saluran tersier bersama-sama", PlanState.DONE, 9),
                        plan(2, "Mengajukan perbaikan pintu air ke Pemerintah Desa", PlanState.STARTED, 15),
                        plan(3, "Belajar buku kas bergambar, dua kali sepekan", PlanState.OPEN, 45),
                        plan(4, "Menyewa pompa", PlanState.DROPPED, 20))));
    }

    static AttitudeMonth attitude() {
        return new AttitudeMonth(
                Samples.OCTOBER.atDay(18),
                34,
                22,
                63.4,
                OptionalDouble.of(66.1),
                OptionalDouble.of(58.25),
                OptionalDouble.of(4.2),
                OptionalDouble.of(-1.3),
                List.of(
                        aspect(1, "Percaya diri menyampaikan pendapat", 58),
                        aspect(2, "Kerja sama dan gotong royong", 74.5),
                        aspect(3, "Kemauan mencoba hal baru", 57)));
    }

    static AttitudeMonth.AspectIndex aspect(int position, String name, double index) {
        var id = new UUID(5, position);
        return new AttitudeMonth.AspectIndex(
                new Aspect(id, id, id, name, "", position, List.of()),
                index,
                OptionalDouble.of(index + 3),
                OptionalDouble.empty());
    }

    static Delivered session(
            int day, String title, int participants, @Nullable Integer before, @Nullable Integer after) {
        var material = new Material(new UUID(6, day), title, Approach.SOCIAL, "", "Puskesmas", true);
        return new Delivered(
                new Delivery(
                        new UUID(7, day),
                        Samples.GROUP,
                        material.id(),
                        null,
                        START.plusDays(day - 1),
                        "Bidan Ratna Puspitasari",
                        participants,
                        before,
                        after,
                        ""),
                material);
    }

    /** Days count from the first of the month. */
    static Facility facility(
            int id,
            FacilityKind kind,
            String name,
            @Nullable String quantity,
            String unit,
            int asked,
            @Nullable Integer promised,
            @Nullable Integer delivered,
            @Nullable Integer used,
            @Nullable Integer refused) {
        return new Facility(
                new UUID(8, id),
                Samples.GROUP,
                kind,
                name,
                quantity == null ? null : new BigDecimal(quantity),
                unit,
                new BigDecimal("7500000"),
                delivered == null ? null : FacilityCondition.GOOD,
                START.plusDays(asked),
                day(promised),
                promised == null ? "" : "Dinas Pertanian dan Pangan",
                day(delivered),
                day(used),
                day(refused),
                refused == null ? "" : "Anggaran tahun ini sudah habis",
                "",
                delivered == null ? null : new UUID(9, id),
                delivered == null ? "" : "004/BAST-DMP/IX/2026");
    }

    private static @Nullable LocalDate day(@Nullable Integer days) {
        return days == null ? null : START.plusDays(days);
    }

    static MonthProblem problem(int id, String statement, boolean solved) {
        var problem = new Problem(
                new UUID(10, id),
                Samples.GROUP,
                START.minusDays(20L - id),
                statement,
                Approach.ECONOMIC,
                "Euis Komariah",
                "Pertemuan bulanan",
                null,
                solved ? 4 : null,
                solved ? 5 : null,
                solved ? 3 : null,
                "");
        var chosen = new Alternative(
                new UUID(11, id), problem.id(), "Gotong royong membersihkan saluran", "Asep", "Murah", "", 17, 23, 1);
        return new MonthProblem(
                problem,
                solved ? 3 : 0,
                solved
                        ? List.of(
                                chosen,
                                new Alternative(
                                        new UUID(11, id + 50L),
                                        problem.id(),
                                        "Menyewa pompa air selama kemarau",
                                        "",
                                        "",
                                        "Mahal",
                                        6,
                                        23,
                                        2))
                        : List.of(),
                Optional.of(new Decision(
                        new UUID(12, id),
                        problem.id(),
                        START.plusDays(3),
                        solved ? chosen.id() : null,
                        solved ? "" : "Buku kas bergambar, didampingi perorangan",
                        "Musyawarah anggota",
                        solved ? DecisionWay.CONSENSUS : DecisionWay.VOTE,
                        null,
                        null,
                        null,
                        "",
                        "")),
                solved ? 3 : 1,
                solved ? 1 : 0,
                solved
                        ? Optional.of(new Outcome(
                                new UUID(13, id),
                                problem.id(),
                                START.plusDays(24),
                                OutcomeResult.EASED,
                                "Air sampai ke 18 dari 23 petak.",
                                "Jadwal giliran disusun sendiri oleh warga."))
                        : Optional.empty());
    }

    static MonthPlan plan(int id, String text, PlanState state, int due) {
        return new MonthPlan(
                new PlanItem(
                        new UUID(14, id),
                        Samples.GROUP,
                        START,
                        null,
                        null,
                        id == 3 ? "Buku kas kosong" : "",
                        text,
                        id == 1 ? "Saluran 300 meter bersih" : "",
                        "Asep Suherman",
                        START.plusDays(due),
                        "Cangkul",
                        id == 2 ? null : new BigDecimal("350000"),
                        id == 2 ? "" : "Kas kelompok",
                        state,
                        state.isOver() ? START.plusDays(due) : null,
                        state == PlanState.DROPPED ? "Terlalu mahal" : "",
                        Principles.UNSAID),
                id == 3 ? "" : "Air irigasi tidak sampai ke petak hilir pada musim kemarau",
                state);
    }
}

package id.dampingi.report;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessKind;
import id.dampingi.access.AccessResult;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.economy.BookSums;
import id.dampingi.economy.EconomyStatement;
import id.dampingi.economy.LenderKind;
import id.dampingi.member.MemberCount;
import id.dampingi.member.MembershipMonth;
import id.dampingi.principle.Lesson;
import id.dampingi.principle.PartCount;
import id.dampingi.principle.PrincipleFigures;
import id.dampingi.principle.PrincipleMonth;
import id.dampingi.principle.SideCount;
import id.dampingi.spiritual.NeedState;
import id.dampingi.spiritual.SpiritualNeed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a group recorded in October, made by hand. */
final class SampleParts {
    private SampleParts() {}

    static MonthParts all() {
        return SampleSupplies.addTo(MonthParts.NONE)
                .with(new MonthActivities(Samples.activities(), Samples.next()))
                .with(membership())
                .with(cases())
                .with(economy())
                .with(principles());
    }

    static MembershipMonth membership() {
        return new MembershipMonth(
                new MemberCount(25, 14, 11),
                new MemberCount(2, 1, 1),
                1,
                new MemberCount(1, 0, 1),
                List.of(new MembershipMonth.Reason("Pindah ke luar desa", 1)),
                List.of(
                        new MembershipMonth.Officer("Asep Suherman", "Ketua"),
                        new MembershipMonth.Officer("Nining Yuningsih", "Sekretaris"),
                        new MembershipMonth.Officer("Euis Komariah", "Bendahara")));
    }

    static PrincipleMonth principles() {
        return new PrincipleMonth(
                new PrincipleFigures(
                        Samples.OCTOBER,
                        5,
                        new SideCount(3, 1, 1),
                        new SideCount(2, 2, 1),
                        new SideCount(5, 0, 0),
                        new PartCount(2, 2, 1, 0, 0),
                        2),
                new PrincipleFigures(
                        Samples.OCTOBER.minusMonths(1),
                        4,
                        new SideCount(1, 2, 1),
                        new SideCount(1, 1, 2),
                        new SideCount(4, 0, 0),
                        new PartCount(0, 2, 1, 0, 1),
                        0),
                List.of(
                        lesson(
                                7,
                                "Warga menandai mata air dengan pohon beringin dan tidak pernah menebangnya; peta potensi mengikuti penanda itu.",
                                "Lokakarya perencanaan partisipatif: peta masalah dan potensi desa"),
                        lesson(
                                19,
                                "Abu sekam yang ditabur waktu embun menahan antraknosa, cara lama yang lebih murah daripada obat.",
                                "Kunjungan pemantauan demplot cabai dan kandang komunal")));
    }

    static Lesson lesson(int day, String text, String title) {
        return new Lesson(new UUID(4, day), Samples.OCTOBER.atDay(day), title, text);
    }

    static EconomyStatement economy() {
        return new EconomyStatement(
                List.of(
                        own(
                                "Kios saprotan bersama",
                                "kios",
                                books(1, 12_450_000, 10_875_000, 2, 98_300_000, 87_150_000)),
                        own(
                                "Demplot cabai",
                                "hortikultura",
                                new BookSums(1, null, null, 0, rp(31_200_000), rp(24_750_000)))),
                books(7, 23_600_000, 17_925_000, 9, 214_500_000, 166_080_000),
                new EconomyStatement.Savings(rp(3_900_000), rp(650_000), rp(200_000)),
                List.of(
                        new EconomyStatement.Debt(LenderKind.COOPERATIVE, 3, rp(6_750_000), rp(1_250_000)),
                        new EconomyStatement.Debt(LenderKind.GROUP, 2, rp(900_000), BigDecimal.ZERO)),
                3,
                18,
                rp(1_725_000));
    }

    /** Forty enterprises with names of several lines and sums of trillions. */
    static EconomyStatement manyEnterprises() {
        List<EconomyStatement.Own> own = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            own.add(own(
                    "Unit usaha pengolahan hasil pertanian dan peternakan terpadu ke-" + (i + 1),
                    "pengolahan",
                    books(1, 1_234_567_890_123L, 1_734_567_890_123L, 12_345, 9_876_543_210_987L, 8_765_432_109_876L)));
        }
        return new EconomyStatement(
                own,
                books(0, 0, 0, 0, 0, 0),
                EconomyStatement.Savings.NONE,
                List.of(new EconomyStatement.Debt(
                        LenderKind.MONEYLENDER, 1, rp(1_234_567_890_123L), rp(1_234_567_890_123L))),
                0,
                1,
                rp(7_654_321));
    }

    static EconomyStatement.Own own(String name, String kind, BookSums sums) {
        return new EconomyStatement.Own(name, kind, null, sums);
    }

    static BookSums books(int enterprises, long turnover, long cost, int jobs, long yearTurnover, long yearCost) {
        return new BookSums(enterprises, rp(turnover), rp(cost), jobs, rp(yearTurnover), rp(yearCost));
    }

    static BigDecimal rp(long amount) {
        return BigDecimal.valueOf(amount);
    }

    static CaseRecords cases() {
        LocalDate early = Samples.OCTOBER.atDay(4);
        return new CaseRecords(
                List.of(new SpiritualNeed(
                        new UUID(0, 31),
                        Samples.GROUP,
                        null,
                        early,
                        "Islam",
                        "Tahlil tujuh hari untuk orang tua yang wafat",
                        false,
                        NeedState.ANSWERED,
                        early.plusDays(2),
                        "Kiai Mustofa",
                        "")),
                List.of(new AccessCase(
                        new UUID(0, 32),
                        Samples.GROUP,
                        null,
                        AccessKind.SERVICE,
                        "Kartu Indonesia Sehat yang tidak aktif",
                        early,
                        early.plusDays(3),
                        "Dinas Sosial PPKB",
                        null,
                        AccessResult.OPEN,
                        "",
                        "")),
                List.of(new Aspiration(
                        new UUID(0, 33),
                        Samples.GROUP,
                        "Perbaikan jalan usaha tani 300 meter",
                        "Musrenbang desa",
                        "Ketua",
                        early.minusMonths(8),
                        new BigDecimal("85000000"),
                        early.minusMonths(6),
                        early,
                        new BigDecimal("60000000"),
                        null,
                        null,
                        null,
                        "",
                        "")));
    }
}

package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.dampingi.economy.EconomyStatement;
import id.dampingi.facility.FacilityKind;
import id.dampingi.kit.i18n.Words;
import id.dampingi.principle.PrincipleFigures;
import id.dampingi.principle.PrincipleMonth;
import id.dampingi.report.BlockSection.Fact;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in which section, and what is left out. */
class MonthlyPartsTest {
    private final ReportWords w = new ReportWords(Words.INDONESIAN);

    @Test
    void sectionsStandInTheOrderOfThePaperAndAreNumberedThrough() {
        assertThat(SectionLine.of(MonthlySections.of(Samples.full(), w), w))
                .extracting(SectionLine::heading)
                .containsExactly(
                        "1.  Identitas kelompok",
                        "2.  Keanggotaan",
                        "3.  Capaian empat pendekatan",
                        "4.  Kegiatan: rencana dan realisasi",
                        "5.  Capaian indikator per pendekatan",
                        "6.  Catatan per pendekatan",
                        "7.  Usaha dan keuangan",
                        "8.  Sikap mental dan tiga prinsip",
                        "9.  Materi dan sarana",
                        "10.  Masalah dan penyelesaiannya",
                        "11.  Kendala",
                        "12.  Rencana tindak lanjut",
                        "13.  Rencana bulan November 2026",
                        "14.  Kesimpulan dan saran",
                        "");
    }

    @Test
    void aMeanOfFewTellsWhatAPersonEarnsAndIsLeftOut() {
        EconomyStatement economy = SampleParts.economy();

        assertThat(labels(economy)).contains("Pendapatan anggota");
        assertThat(labels(new EconomyStatement(
                        economy.own(),
                        economy.members(),
                        economy.savings(),
                        economy.debts(),
                        3,
                        2,
                        new BigDecimal("1725000"))))
                .contains("Simpanan")
                .doesNotContain("Pendapatan anggota");
    }

    @Test
    void theMoneyOfOneOrTwoMembersIsNeitherShownNorLeftToBeReckoned() {
        EconomyStatement many = SampleParts.economy();
        var two = new EconomyStatement(
                many.own(),
                SampleParts.books(2, 777_000, 111_000, 4, 888_000, 222_000),
                many.savings(),
                many.debts(),
                3,
                18,
                new BigDecimal("1791666.6666"));

        assertThat(rows(two))
                .extracting(EconomySection.Row::name, EconomySection.Row::turnover, EconomySection.Row::yearTurnover)
                .containsExactly(
                        tuple("Kios saprotan bersama (kios)", "12.450.000", "98.300.000"),
                        tuple("Demplot cabai (hortikultura)", "–", "31.200.000"),
                        tuple("Usaha anggota (2)", "–", "–"),
                        tuple("Jumlah", "12.450.000", "129.500.000"));
        assertThat(rows(many)).last().extracting(EconomySection.Row::turnover).isEqualTo("36.050.000");
        assertThat(EconomySection.of(with(two), w).rows().toString())
                .contains("Rp1.791.667 sebulan")
                .doesNotContain("777", "888");
    }

    private List<EconomySection.Row> rows(EconomyStatement economy) {
        return EconomySection.of(with(economy), w).rows().stream()
                .flatMap(block -> ((BlockSection.Block) block).rows().stream())
                .filter(EconomySection.Row.class::isInstance)
                .map(EconomySection.Row.class::cast)
                .toList();
    }

    private List<String> labels(EconomyStatement economy) {
        ReportSection section = EconomySection.of(with(economy), w);
        return section.rows().stream()
                .flatMap(block -> ((BlockSection.Block) block).rows().stream())
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).label())
                .toList();
    }

    @Test
    void activitiesThatSayNothingOfThePrinciplesAreNotCountedAsTheCommunitys() {
        PrincipleMonth sample = SampleParts.principles();
        var silent = new PrincipleMonth(PrincipleFigures.none(Samples.OCTOBER), sample.before(), List.of());

        assertThat(PrincipleSection.blocks(with(silent), w)).isEmpty();
    }

    @Test
    void aFacilityIsToldAsItStoodAtTheEndOfTheMonth() {
        var rows = rows(with(new SupplySection.Facilities(List.of(
                SampleSupplies.facility(1, FacilityKind.TOOL, "Mesin", "1", "unit", -40, -30, 32, 33, null),
                SampleSupplies.facility(2, FacilityKind.MONEY, "Modal", null, "", -40, 40, null, null, 50)))));

        assertThat(rows)
                .containsExactly(
                        new SupplySection.FacilityRow(
                                "Mesin", "1 unit", "22 Agu 2026", "Dinas Pertanian dan Pangan", "○ Dijanjikan · 1 Sep"),
                        new SupplySection.FacilityRow(
                                "Modal", "Rp7.500.000", "22 Agu 2026", "–", "○ Diminta · 22 Agu"));
    }

    private List<Record> rows(MonthlyReport report) {
        return SupplySection.of(report, w).rows().stream()
                .flatMap(block -> ((BlockSection.Block) block).rows().stream())
                .map(Record.class::cast)
                .toList();
    }

    private static MonthlyReport with(Record part) {
        MonthlyReport empty = Samples.empty();
        return new MonthlyReport(
                empty.office(),
                empty.number(),
                empty.month(),
                empty.date(),
                empty.group(),
                empty.facilitator(),
                empty.result(),
                empty.trend(),
                MonthParts.NONE.with(part));
    }
}

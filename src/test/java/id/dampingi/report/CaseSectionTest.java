package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessKind;
import id.dampingi.access.AccessResult;
import id.dampingi.access.AccessStore;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.i18n.Words;
import id.dampingi.spiritual.NeedState;
import id.dampingi.spiritual.SpiritualNeed;
import id.dampingi.spiritual.SpiritualStore;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseSectionTest {
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private final Database database = TestData.inMemory();
    private final Group group = Make.group("A", "Melati");

    @BeforeEach
    void office() {
        new GroupStore(database).save(group);
    }

    @Test
    void withoutARecordThereIsNoSection() {
        need("Rahasia hati", true, NeedState.OPEN, null);

        CaseSection section = section(APRIL);

        assertThat(section.rows()).isEmpty();
        assertThat(section.nothing()).isEmpty();
    }

    @Test
    void nothingConfidentialIsPrintedOrCounted() {
        need("Doa bersama", false, NeedState.OPEN, null);
        need("Rahasia hati", true, NeedState.OPEN, null);

        CaseSection section = section(APRIL);

        assertThat(section.rows()).extracting(CaseRow::what).containsExactly("Doa bersama");
        assertThat(section.summary()).startsWith("Kebutuhan rohani: 1 baru, 0 ditanggapi, 1 masih menunggu.");
    }

    @Test
    void aMonthIsToldAsItStoodAtItsEnd() {
        need("Doa bersama", false, NeedState.ANSWERED, LocalDate.of(2026, 5, 2));
        new AccessStore(database)
                .save(new AccessCase(
                        Ids.next(),
                        group.id(),
                        null,
                        AccessKind.SERVICE,
                        "Akta lahir",
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 4, 5),
                        "Dukcapil",
                        LocalDate.of(2026, 5, 11),
                        AccessResult.LAPSED,
                        "Berkas kurang",
                        ""));
        new AspirationStore(database)
                .save(new Aspiration(
                        Ids.next(),
                        group.id(),
                        "Jalan",
                        "Musrenbang desa",
                        "",
                        LocalDate.of(2026, 1, 10),
                        new BigDecimal("5000000"),
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 5, 9),
                        new BigDecimal("4000000"),
                        null,
                        null,
                        null,
                        "",
                        ""));

        assertThat(section(APRIL).rows())
                .extracting(CaseRow::approach, CaseRow::where, CaseRow::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Agama", "–", "Menunggu"),
                        org.assertj.core.groups.Tuple.tuple("Sosial", "Dukcapil", "Menunggu hasil · 29 hari"),
                        org.assertj.core.groups.Tuple.tuple("Politis", "Musrenbang desa", "Diterima · Rp5.000.000"));
        assertThat(section(YearMonth.of(2026, 5)).rows())
                .extracting(CaseRow::state)
                .containsExactly("Terpenuhi", "Gugur: Berkas kurang · 40 hari", "Dianggarkan · Rp4.000.000");
        assertThat(section(YearMonth.of(2026, 5)).summary())
                .isEqualTo("Kebutuhan rohani: 0 baru, 1 ditanggapi, 0 masih menunggu. "
                        + "Akses layanan: 0 baru, 1 selesai, 0 masih menunggu. "
                        + "Usulan: 0 baru, 0 terealisasi atau ditolak, 1 masih berjalan.");
    }

    private void need(String need, boolean confidential, NeedState state, @Nullable LocalDate answered) {
        new SpiritualStore(database)
                .save(new SpiritualNeed(
                        Ids.next(),
                        group.id(),
                        null,
                        LocalDate.of(2026, 4, 3),
                        "",
                        need,
                        confidential,
                        state,
                        answered,
                        "",
                        ""));
    }

    private CaseSection section(YearMonth month) {
        var store = new MonthlyReportStore(database, new EvaluationStore(database));
        MonthlyReport report = store.reports(
                        new ReportOrder(ReportKind.MONTHLY, month, List.of(group.id()), Words.INDONESIAN),
                        month.atEndOfMonth(),
                        any -> "")
                .apply(0);
        return CaseSection.of(report, new ReportWords(Words.INDONESIAN));
    }
}

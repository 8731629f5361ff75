package id.dampingi;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.ActivityStore;
import id.dampingi.bin.BinFilter;
import id.dampingi.bin.BinRow;
import id.dampingi.bin.BinStore;
import id.dampingi.exchange.ExportJob;
import id.dampingi.exchange.ImportKind;
import id.dampingi.exchange.ImportStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.find.FindStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.history.HistoryStore;
import id.dampingi.indicator.FedMeasurementStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Progress;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCardStore;
import id.dampingi.member.MemberStore;
import id.dampingi.report.ReportExtra;
import id.dampingi.report.ReportKind;
import id.dampingi.report.ReportOrder;
import id.dampingi.report.ReportService;
import id.dampingi.spiritual.NeedState;
import id.dampingi.spiritual.SpiritualNeed;
import id.dampingi.spiritual.SpiritualStore;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is confidential is told by nothing but its own list, by no way out of the program. */
class ConfidentialTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final List<String> SECRETS = List.of("Perceraian", "Kaharingan", "Basir Untung", "Didoakan");

    @TempDir
    Path folder;

    private final Database database = TestData.inMemory();
    private final SpiritualStore needs = new SpiritualStore(database);
    private final Group group = Make.group("K-001", "Melati");
    private final Member ani = Member.named(Ids.next(), group.id(), "Ani");
    private final SpiritualNeed secret = new SpiritualNeed(
            Ids.next(),
            group.id(),
            ani.id(),
            TODAY.minusDays(9),
            "Kaharingan",
            "Perceraian orang tua",
            true,
            NeedState.PARTLY,
            TODAY,
            "Basir Untung",
            "Didoakan bersama");

    @BeforeEach
    void save() {
        Words.speak(Words.INDONESIAN);
        FedMeasurementStore.follow(database, CLOCK);
        new GroupStore(database).save(group);
        new MemberStore(database).save(ani);
        needs.save(secret);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void noOtherTableHoldsIt() {
        new FindStore(database).find("melati");

        List<String> columns = database.list("""
                select t.name || '.' || c.name as name
                from sqlite_master t
                join pragma_table_info(t.name) c
                where t.type = 'table' and t.name not in ('spiritual_need', 'journal')
                """, row -> row.text("name"));

        assertThat(columns).contains("member.name", "change.name", "draft.fields");
        for (String column : columns) {
            String table = column.substring(0, column.indexOf('.'));
            String name = column.substring(column.indexOf('.') + 1);
            for (String words : SECRETS) {
                assertThat(database.list(
                                "select count(*) as number from \"" + table + "\" where instr(cast(\"" + name
                                        + "\" as text), ?) > 0",
                                row -> row.integer("number"),
                                words))
                        .as("%s of %s", words, column)
                        .containsExactly(0);
            }
        }
    }

    @Test
    void noSearchFindsIt() {
        var find = new FindStore(database);

        assertThat(find.find("melati").hits()).isNotEmpty();
        for (String words : SECRETS) {
            assertThat(find.find(words).hits()).as(words).isEmpty();
            assertThat(find.find(words).exact()).as(words).isEmpty();
        }
    }

    @Test
    void noReportAndNoAnnexPrintsIt() throws IOException {
        assertThat(printed()).contains("Melati").doesNotContain(SECRETS);

        needs.save(new SpiritualNeed(
                secret.id(),
                secret.group(),
                secret.member(),
                secret.date(),
                secret.belief(),
                secret.need(),
                false,
                secret.state(),
                secret.answeredOn(),
                secret.answeredBy(),
                secret.answer()));
        assertThat(printed()).contains("Perceraian orang tua");
    }

    @Test
    void noFileTakesItAway() throws IOException {
        var job = new ExportJob(new ImportStore(
                database,
                new FacilitatorStore(database),
                new GroupStore(database),
                new MemberCardStore(database),
                new ActivityStore(database)));
        var all = new StringBuilder();
        for (ImportKind kind : ImportKind.values()) {
            Path file = folder.resolve(kind + ".csv");
            job.run(file, kind, Progress.NONE);
            all.append(Files.readString(file));
        }

        assertThat(all).contains("Melati", "Ani").doesNotContain(SECRETS);
    }

    @Test
    void theHistoryOfItsGroupAndOfItsPersonAreSilent() {
        var history = new HistoryStore(database);

        assertThat(history.read(group.id()).toString()).contains("Melati").doesNotContain(SECRETS);
        assertThat(history.read(ani.id()).toString()).contains("Ani").doesNotContain(SECRETS);
    }

    @Test
    void theBinTellsOnlyThatThereIsOneAlsoWithItsGroup() {
        needs.deleteAll(List.of(secret.id()));
        var bin = new BinStore(database);
        List<BinRow> rows = bin.page(BinFilter.ALL, 9);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).name()).isEqualTo(Words.text("spiritual.confidential"));
        for (String words : SECRETS) {
            assertThat(rows.toString()).doesNotContainIgnoringCase(words);
            assertThat(bin.page(new BinFilter("", words), 9)).as(words).isEmpty();
        }
        assertThat(rows.toString()).doesNotContain("Ani");
        assertThat(bin.page(new BinFilter("", "Ani"), 9)).isEmpty();

        new GroupStore(database).delete(group.id());
        for (String words : SECRETS) {
            assertThat(bin.page(BinFilter.ALL, 9).toString()).doesNotContainIgnoringCase(words);
            assertThat(bin.page(new BinFilter("", words), 9)).as(words).isEmpty();
        }
    }

    private String printed() throws IOException {
        var text = new StringBuilder();
        for (Locale language : List.of(Words.INDONESIAN, Locale.ENGLISH)) {
            var monthly = new ReportOrder(
                    ReportKind.MONTHLY,
                    YearMonth.from(TODAY),
                    List.of(group.id()),
                    language,
                    Set.of(ReportExtra.values()));
            text.append(printed(monthly)).append(printed(ReportOrder.recap(YearMonth.from(TODAY), language)));
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private String printed(ReportOrder order) throws IOException {
        Path file = folder.resolve("laporan.pdf");
        new ReportService(database, CLOCK).saveAs(order, file, Progress.NONE);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}

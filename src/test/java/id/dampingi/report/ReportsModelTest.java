package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.i18n.Words;
import id.dampingi.office.ReportNumberStore;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private ReportsModel model;

    @BeforeEach
    void openSampleOffice() {
        SampleOffice.fill(desk.database, TODAY);
        var clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        model = new ReportsModel(
                new ReportService(desk.database, clock), SampleExtras.kept(), desk.events, desk.forms, TODAY);
        model.shown();
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void earlyInAMonthTheReportOfTheOneBeforeIsShown() {
        assertThat(model.month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(shownTitle()).startsWith("BWI-01");
    }

    @Test
    void anotherGroupAnotherKindAndAnotherLanguageAreShownAtOnce() {
        model.show(model.choice().offered().get(3));
        assertThat(shownTitle()).startsWith("BWI-04");

        PrintedReport indonesian = model.preview().report().orElseThrow();
        model.language(Locale.ENGLISH);
        assertThat(model.preview().report()).isPresent().get().isNotSameAs(indonesian);

        model.kind(ReportKind.RECAP);
        assertThat(shownTitle()).isEqualTo("Yayasan Bina Daya Blambangan");
        assertThat(model.canFinishEach()).isFalse();
    }

    @Test
    void withoutAGroupNothingCanBeSaved() {
        model.choice().checkNone();

        assertThat(model.canFinish()).isFalse();
    }

    @Test
    void savingGivesNumbersThatCanBeTakenBack() {
        List<SavedReports> saved = new ArrayList<>();
        model.saveEach(folder, saved::add);

        assertThat(saved)
                .singleElement()
                .satisfies(all -> assertThat(all.files()).hasSize(12));
        assertThat(model.batch().progress()).isEmpty();
        assertThat(numberOfLastGroup()).isEqualTo(12);

        desk.history.undo();
        assertThat(numberOfLastGroup()).isEqualTo(1);
    }

    @Test
    void theLanguageIsThatOfTheWindowUntilAnotherOneIsChosen() {
        Words.speak(Locale.ENGLISH);
        assertThat(model.language().getLanguage()).isEqualTo("en");
        Words.speak(Words.INDONESIAN);
        assertThat(model.language()).isEqualTo(Words.INDONESIAN);

        model.language(Locale.ENGLISH);
        Words.speak(Words.INDONESIAN);
        assertThat(model.language()).isEqualTo(Locale.ENGLISH);
    }

    private int numberOfLastGroup() {
        Optional<UUID> last = Optional.of(model.choice().offered().get(11));
        return new ReportNumberStore(desk.database)
                .numbers(model.month(), List.of(last))
                .getOrDefault(last, 0);
    }

    private String shownTitle() {
        return model.preview().report().map(PrintedReport::title).orElse("");
    }
}

package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.ui.Place;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportFeatureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    private final Desk desk = new Desk();
    private final Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void theMonthThatWasShownElsewhereIsTheMonthOfTheReport() {
        SampleOffice.fill(desk.database, TODAY);
        var model = new ReportsModel(
                new ReportService(desk.database, clock), SampleExtras.kept(), desk.events, desk.forms, TODAY);
        var feature = new ReportFeature(model, Clock.systemDefaultZone());
        feature.shown();

        feature.go(new Place("report.screen", Optional.empty(), "2026-11"));
        assertThat(model.month()).isEqualTo(YearMonth.of(2026, 11));

        UUID group = model.choice().offered().get(2);
        model.kind(ReportKind.RECAP);
        feature.go(Place.of("report.screen", group, "2026-09"));
        assertThat(model.month()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(model.kind()).isEqualTo(ReportKind.MONTHLY);
        assertThat(model.choice().checked()).containsExactly(group);
    }
}

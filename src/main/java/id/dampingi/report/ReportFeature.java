package id.dampingi.report;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.Way;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.swing.JComponent;

/** The door to the reports: their screen, where they are chosen, looked at, saved and printed. */
public final class ReportFeature implements Screen {
    private final ReportsModel model;
    private final Clock clock;

    public ReportFeature(ReportService service, ChosenExtras extras, Events events, FormDesk desk, Clock clock) {
        this(new ReportsModel(service, extras, events, desk, LocalDate.now(clock)), clock);
    }

    ReportFeature(ReportsModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "report.screen";
    }

    @Override
    public String icon() {
        return "file-text";
    }

    @Override
    public List<Way> ways() {
        YearMonth now = YearMonth.now(clock);
        return List.of(
                Way.of("find.reportNow", "printer", "", key(), now.toString()),
                Way.of(
                        "find.reportBefore",
                        "printer",
                        "",
                        key(),
                        now.minusMonths(1).toString()));
    }

    @Override
    public JComponent component() {
        return new ReportsPanel(model);
    }

    @Override
    public void shown() {
        model.shown();
    }

    @Override
    public void left() {
        model.left();
    }

    /** The report of a group, or those of a month: the part is {@code "2026-10"}, or {@code ""} for the month last shown. */
    @Override
    public void go(Place place) {
        if (!place.part().isEmpty()) {
            model.month(YearMonth.parse(place.part()));
        }
        place.record().ifPresent(model::only);
    }
}

package id.dampingi.report;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.swing.JComponent;

/** The door to the reports: their screen, where they are chosen, looked at, saved and printed. */
public final class ReportFeature implements Screen {
    private final ReportsModel model;

    public ReportFeature(
            ReportService service, ChosenExtras extras, Events events, FormDesk desk, Clock clock) {
        this(new ReportsModel(service, extras, events, desk, LocalDate.now(clock)));
    }

    ReportFeature(ReportsModel model) {
        this.model = model;
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

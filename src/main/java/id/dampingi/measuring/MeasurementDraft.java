package id.dampingi.measuring;

import id.dampingi.indicator.Measurement;
import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A single measurement as it is being typed. */
record MeasurementDraft(String date, String value, String source, String note) implements Draft {
    static final MeasurementDraft EMPTY = new MeasurementDraft("", "", "", "");

    static MeasurementDraft of(Measurement measurement) {
        return new MeasurementDraft(
                Parse.text(measurement.date()),
                Parse.text(measurement.value()),
                measurement.source(),
                measurement.note());
    }

    static MeasurementDraft on(LocalDate day) {
        return new MeasurementDraft(Parse.text(day), "", "", "");
    }

    @Override
    public List<Problem> problems() {
        return checks(new Checks()).problems();
    }

    /** Also that nothing was measured on a day to come. */
    List<Problem> problems(LocalDate today) {
        boolean come = Parse.date(date).filter(today::isBefore).isEmpty();
        return checks(new Checks().that(come, "measurement.date", "measurement.dateToCome"))
                .problems();
    }

    private Checks checks(Checks checks) {
        return checks.required("measurement.date", date)
                .date("measurement.date", date)
                .required("measurement.value", value)
                .number("measurement.value", value)
                .that(
                        Parse.number(value)
                                .filter(number -> !Scaled.fits(number))
                                .isEmpty(),
                        "measurement.value",
                        "problem.number")
                .atMost(300, "measurement.source", source)
                .atMost(20_000, "measurement.note", note);
    }

    Measurement toMeasurement(UUID id, CellOfMonth cell) {
        return new Measurement(
                id,
                cell.group(),
                cell.indicator().id(),
                Parse.date(date).orElseThrow(),
                Scaled.plain(Parse.number(value).orElseThrow()),
                source.strip(),
                note.strip());
    }
}

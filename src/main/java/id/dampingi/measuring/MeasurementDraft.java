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
        return new Checks()
                .required("measurement.date", date)
                .date("measurement.date", date)
                .that(
                        Parse.date(date)
                                .filter(day -> day.isAfter(LocalDate.now()))
                                .isEmpty(),
                        "measurement.date",
                        "measurement.dateToCome")
                .required("measurement.value", value)
                .number("measurement.value", value)
                .that(
                        Parse.number(value)
                                .filter(number -> !Scaled.fits(number))
                                .isEmpty(),
                        "measurement.value",
                        "problem.number")
                .atMost(300, "measurement.source", source)
                .atMost(20_000, "measurement.note", note)
                .problems();
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

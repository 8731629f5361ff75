package id.dampingi.measuring;

import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.TargetStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads a group's year in three queries, and writes what was typed into it in one change. */
public final class MeasuringStore {
    /** What came of typing: what cannot be saved, and the sheet as it is now. */
    record Saved(Map<Spot, Wrong> wrong, Optional<Change> change, Sheet sheet) {}

    private final Database database;
    private final IndicatorStore indicators;
    private final TargetStore targets;
    private final MeasurementStore measurements;

    public MeasuringStore(Database database) {
        this.database = database;
        this.indicators = new IndicatorStore(database);
        this.targets = new TargetStore(database);
        this.measurements = new MeasurementStore(database);
    }

    public Sheet read(UUID group, int year, LocalDate today) {
        YearMonth december = YearMonth.of(year, Month.DECEMBER);
        YearMonth now = YearMonth.from(today);
        return new Sheet(
                group,
                now.getYear() == year ? now : december,
                indicators.all(),
                targets.ofGroup(group, year),
                measurements.ofGroup(group, LocalDate.of(year, 1, 1), december.atEndOfMonth()));
    }

    /** Judges what was typed by what is saved now, not by what was on screen, and saves what can be. */
    Saved type(UUID group, int year, Mode mode, LocalDate today, Map<Spot, String> typed) {
        Sheet before = read(group, year, today);
        Edit edit = Editing.of(before, mode, today, typed);
        return edit.saves()
                ? new Saved(edit.wrong(), Optional.of(save(edit)), read(group, year, today))
                : new Saved(edit.wrong(), Optional.empty(), before);
    }

    private Change save(Edit edit) {
        String name = edit.touchesTargets() ? "change.target" : "change.measurement";
        return database.change(name, changing -> {
            edit.goneTargets().forEach(id -> TargetStore.delete(changing, id));
            edit.goneMeasurements().forEach(id -> MeasurementStore.delete(changing, id));
            edit.targets().forEach(target -> TargetStore.save(changing, target));
            edit.measurements().forEach(measurement -> MeasurementStore.save(changing, measurement));
        });
    }
}

package id.dampingi.measuring;

import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.TargetStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.UUID;

/** Reads a group's year in three queries, and writes what was typed into it in one change. */
public final class MeasuringStore {
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

    Change save(Edit edit) {
        String name = edit.touchesTargets() ? "change.target" : "change.measurement";
        return database.change(name, changing -> {
            edit.goneTargets().forEach(id -> TargetStore.delete(changing, id));
            edit.goneMeasurements().forEach(id -> MeasurementStore.delete(changing, id));
            edit.targets().forEach(target -> TargetStore.save(changing, target));
            edit.measurements().forEach(measurement -> MeasurementStore.save(changing, measurement));
        });
    }
}

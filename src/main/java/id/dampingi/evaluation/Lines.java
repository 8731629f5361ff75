package id.dampingi.evaluation;

import id.dampingi.indicator.Indicator;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together by indicator what the data file has added up for one group. */
final class Lines {
    private Lines() {}

    /** All that are aimed at or measured in the year. */
    static List<Line> of(YearMonth month, List<Indicator> indicators, Aims aims, Map<UUID, Tallies> tallies) {
        var lines = new ArrayList<Line>();
        for (var indicator : indicators) {
            var target = aims.of(indicator.id(), month.getYear());
            var measured = tallies.get(indicator.id());
            if (measured != null) {
                var actual = measured.actual(indicator);
                var before = measured.actualBefore(indicator);
                lines.add(Line.of(indicator, target, actual, before, month.getMonth()));
            } else if (target != null) {
                lines.add(Line.of(indicator, target, null, null, month.getMonth()));
            }
        }
        return lines;
    }

    /** Those that have a score at the end of a month. */
    static List<Line> scored(YearMonth month, List<Indicator> indicators, Aims aims, Map<UUID, Running> measured) {
        var lines = new ArrayList<Line>();
        for (var indicator : indicators) {
            var target = aims.of(indicator.id(), month.getYear());
            var running = measured.get(indicator.id());
            if (target != null && running != null) {
                running.until(month)
                        .map(tally -> tally.actual(indicator.combine()))
                        .ifPresent(actual -> lines.add(Line.of(indicator, target, actual, null, month.getMonth())));
            }
        }
        return lines;
    }
}

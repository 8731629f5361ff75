package id.dampingi.measuring;

import id.dampingi.indicator.Direction;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.Target;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Works out what texts typed into the cells of a sheet mean. */
final class Editing {
    private final Sheet sheet;
    private final Mode mode;
    private final LocalDate today;
    private final List<Target> targets = new ArrayList<>();
    private final List<UUID> goneTargets = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<UUID> goneMeasurements = new ArrayList<>();
    private final Map<Spot, Wrong> wrong = new HashMap<>();

    private Editing(Sheet sheet, Mode mode, LocalDate today) {
        this.sheet = sheet;
        this.mode = mode;
        this.today = today;
    }

    /** @param typed the texts of cells that changed, and of those that were wrong before */
    static Edit of(Sheet sheet, Mode mode, LocalDate today, Map<Spot, String> typed) {
        var editing = new Editing(sheet, mode, today);
        for (Indicator indicator : sheet.indicators()) {
            var texts = new HashMap<Integer, String>();
            typed.forEach((spot, text) -> {
                if (spot.indicator().equals(indicator.id())) {
                    texts.put(spot.column(), text.strip());
                }
            });
            editing.row(indicator, texts);
        }
        return new Edit(
                editing.targets, editing.goneTargets, editing.measurements, editing.goneMeasurements, editing.wrong);
    }

    private void row(Indicator indicator, Map<Integer, String> texts) {
        Map<Integer, BigDecimal> values = new HashMap<>();
        texts.forEach((column, text) -> {
            Optional<BigDecimal> value = number(text);
            value.ifPresent(number -> values.put(column, number));
            if (!text.isEmpty() && value.isEmpty()) {
                refuse(indicator, column, text, "problem.number");
            }
        });
        target(indicator, texts, values);
        if (mode == Mode.MEASURED) {
            texts.keySet().stream()
                    .filter(Spot::isMonth)
                    .forEach(column -> measured(indicator, column, texts.getOrDefault(column, ""), values));
        }
    }

    private void target(Indicator indicator, Map<Integer, String> texts, Map<Integer, BigDecimal> values) {
        boolean plans = mode == Mode.PLANNED && texts.keySet().stream().anyMatch(Spot::isMonth);
        if (!texts.containsKey(Spot.BASELINE) && !texts.containsKey(Spot.TARGET) && !plans) {
            return;
        }
        Optional<Target> old = sheet.target(indicator.id());
        Optional<BigDecimal> aim = effective(Spot.TARGET, texts, values, old.map(Target::target));
        Optional<BigDecimal> start = effective(Spot.BASELINE, texts, values, old.map(Target::baseline));
        if (aim.isEmpty()) {
            if (isCleared(Spot.TARGET, texts)) {
                old.ifPresent(target -> goneTargets.add(target.id()));
            }
            refuseValues(indicator, texts, values, Spot.BASELINE, "measuring.needsTarget");
            refusePlan(indicator, texts, values);
            return;
        }
        boolean startIsWrong =
                start.isEmpty() && !texts.getOrDefault(Spot.BASELINE, "").isEmpty();
        if (startIsWrong || start.isEmpty() && indicator.direction() == Direction.LOWER) {
            refuseValues(indicator, texts, values, Spot.TARGET, "measuring.needsBaseline");
            if (isCleared(Spot.BASELINE, texts) && old.isPresent()) {
                refuse(indicator, Spot.BASELINE, "", "measuring.needsBaseline");
            }
            refusePlan(indicator, texts, values);
            return;
        }
        // For "higher is better" a year that starts from nothing is the usual case.
        var target = new Target(
                old.map(Target::id).orElseGet(Ids::next),
                sheet.group(),
                indicator.id(),
                sheet.year(),
                start.orElse(BigDecimal.ZERO),
                aim.get(),
                plan(old, texts, values));
        if (!old.equals(Optional.of(target))) {
            targets.add(target);
        }
    }

    /** The value as typed; the saved one where nothing, or nothing that makes sense, was typed. */
    private static Optional<BigDecimal> effective(
            int column, Map<Integer, String> texts, Map<Integer, BigDecimal> values, Optional<BigDecimal> saved) {
        return isCleared(column, texts)
                ? Optional.empty()
                : Optional.ofNullable(values.get(column)).or(() -> saved);
    }

    private static boolean isCleared(int column, Map<Integer, String> texts) {
        return "".equals(texts.get(column));
    }

    private Map<Month, BigDecimal> plan(
            Optional<Target> old, Map<Integer, String> texts, Map<Integer, BigDecimal> values) {
        Map<Month, BigDecimal> plan = new EnumMap<>(Month.class);
        old.ifPresent(target -> plan.putAll(target.plan()));
        if (mode == Mode.PLANNED) {
            texts.keySet().stream().filter(Spot::isMonth).forEach(column -> {
                Month month = Spot.month(column);
                if (isCleared(column, texts)) {
                    plan.remove(month);
                }
                BigDecimal value = values.get(column);
                if (value != null) {
                    plan.put(month, value);
                }
            });
        }
        return plan;
    }

    private void refusePlan(Indicator indicator, Map<Integer, String> texts, Map<Integer, BigDecimal> values) {
        if (mode == Mode.PLANNED) {
            texts.keySet().stream()
                    .filter(Spot::isMonth)
                    .forEach(column -> refuseValues(indicator, texts, values, column, "measuring.planNeedsTarget"));
        }
    }

    private void measured(Indicator indicator, int column, String text, Map<Integer, BigDecimal> values) {
        YearMonth month = YearMonth.of(sheet.year(), Spot.month(column));
        List<Measurement> there = sheet.measurements(indicator.id(), month.getMonth());
        BigDecimal value = values.get(column);
        if (indicator.isFed()) {
            if (!text.isEmpty()) {
                refuse(indicator, column, text, "measuring.fed");
            }
        } else if (text.isEmpty()) {
            there.forEach(measurement -> goneMeasurements.add(measurement.id()));
        } else if (month.isAfter(YearMonth.from(today))) {
            refuse(indicator, column, text, "measuring.monthToCome");
        } else if (value != null && there.isEmpty()) {
            LocalDate last = month.atEndOfMonth();
            LocalDate day = last.isAfter(today) ? today : last;
            measurements.add(new Measurement(Ids.next(), sheet.group(), indicator.id(), day, value, "", ""));
        } else if (value != null && value.compareTo(there.get(0).value()) != 0) {
            Measurement old = there.get(0);
            measurements.add(new Measurement(
                    old.id(), old.group(), old.indicator(), old.date(), value, old.source(), old.note()));
        }
    }

    private void refuseValues(
            Indicator indicator,
            Map<Integer, String> texts,
            Map<Integer, BigDecimal> values,
            int column,
            String messageKey) {
        if (values.containsKey(column)) {
            refuse(indicator, column, texts.getOrDefault(column, ""), messageKey);
        }
    }

    private void refuse(Indicator indicator, int column, String text, String messageKey) {
        wrong.put(new Spot(indicator.id(), column), new Wrong(text, new Problem("measuring.grid", messageKey)));
    }

    private static Optional<BigDecimal> number(String text) {
        return Parse.number(text).filter(Scaled::fits).map(Scaled::plain);
    }
}

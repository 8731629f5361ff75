package id.dampingi.measuring;

import id.dampingi.approach.Approach;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Target;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** What the cells and titles of a sheet say. */
final class CellWords {
    private CellWords() {}

    static String text(Sheet sheet, Mode mode, Indicator indicator, int column) {
        Optional<Target> target = sheet.target(indicator.id());
        if (column == Spot.BASELINE) {
            return number(target.map(Target::baseline));
        }
        if (column == Spot.TARGET) {
            return number(target.map(Target::target));
        }
        if (column == Spot.ACHIEVEMENT) {
            return achievement(sheet, indicator);
        }
        Month month = Spot.month(column);
        if (mode == Mode.MEASURED) {
            return number(sheet.combined(indicator, month));
        }
        // A plan ends where the target is.
        return number(target.flatMap(one -> month == Month.DECEMBER
                ? Optional.of(one.target())
                : Optional.ofNullable(one.plan().get(month))));
    }

    static String title(Indicator indicator) {
        String unit = indicator.unitIn(Words.language());
        String name = indicator.nameIn(Words.language());
        return unit.isBlank() ? name : name + " (" + unit + ")";
    }

    static String note(Indicator indicator) {
        String judged = Words.text(indicator.direction().key()) + " · "
                + Words.text(indicator.combine().key());
        return indicator.isFed() ? judged + " · " + fed(indicator) : judged;
    }

    /** Where the measurements come from, when nobody types them. */
    static String fed(Indicator indicator) {
        return Words.text("measuring.fedBy", Words.text(indicator.feed().key()));
    }

    static String fedHint(Indicator indicator) {
        return Words.text("measuring.fedHint", Words.text(indicator.feed().key()));
    }

    static String approach(Approach approach) {
        return Words.text(approach.key());
    }

    static String column(int column) {
        if (column == Spot.BASELINE) {
            return Words.text("measuring.baseline");
        }
        if (column == Spot.TARGET) {
            return Words.text("measuring.target");
        }
        if (column == Spot.ACHIEVEMENT) {
            return Words.text("measuring.achievement");
        }
        Locale locale = Words.locale();
        return Spot.month(column).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    private static String achievement(Sheet sheet, Indicator indicator) {
        return sheet.result(indicator.id())
                .flatMap(result -> Optional.ofNullable(result.achievement()))
                .map(Formats::percent)
                .orElse("");
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(Formats::number).orElse("");
    }
}

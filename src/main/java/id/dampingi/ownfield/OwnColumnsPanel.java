package id.dampingi.ownfield;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.RecordTable.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of the office as columns of a list; each takes room only where something is filled in. */
final class OwnColumnsPanel {
    private OwnColumnsPanel() {}

    static <R> List<Column<R>> of(OwnFields fields, Function<R, OwnValues> values) {
        return fields.active().stream()
                .map(field -> column(fields, field, values))
                .toList();
    }

    private static <R> Column<R> column(OwnFields fields, OwnField field, Function<R, OwnValues> values) {
        String key = fields.formField(field.id());
        Function<R, String> value = record -> values.apply(record).of(field.id());
        Column<R> column = switch (field.kind()) {
            case NUMBER -> Column.number(key, 90, record -> number(field, value.apply(record)));
            case DATE -> Column.date(key, 104, record -> date(field, value.apply(record)));
            case TEXT, CHOICE, YES_NO ->
                Column.text(key, 120, record -> field.shown(value.apply(record), Words.locale()));
        };
        return Column.whenFilled(column.named(field.name()));
    }

    private static @Nullable BigDecimal number(OwnField field, String value) {
        return value.isEmpty() || !field.fits(value) ? null : new BigDecimal(value);
    }

    private static @Nullable LocalDate date(OwnField field, String value) {
        return value.isEmpty() || !field.fits(value) ? null : LocalDate.parse(value);
    }
}

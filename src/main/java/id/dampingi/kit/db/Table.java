package id.dampingi.kit.db;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How records of one type stand in a table: the columns, and how a row is read. The column {@code id} comes first. */
public final class Table<R> {
    private record Column<R>(String name, Function<R, @Nullable Object> value) {}

    private final String name;
    private final Function<Row, R> reader;
    private final List<Column<R>> columns = new ArrayList<>();
    private String insertion = "";

    public Table(String name, Function<R, UUID> id, Function<Row, R> reader) {
        this.name = name;
        this.reader = reader;
        column("id", id::apply);
    }

    /** Values may be text, numbers, dates, times, months, ids, bytes, enums or null. */
    public Table<R> column(String column, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(column, value));
        return this;
    }

    public String name() {
        return name;
    }

    public R read(Row row) {
        return reader.apply(row);
    }

    /** {@code select all columns from this table}; add where and order. */
    public String select() {
        return "select " + String.join(", ", columns.stream().map(Column::name).toList()) + " from " + name + "\n";
    }

    /** With a mark for each column; the same text each time, for it is the key of the prepared statement. */
    String insertion() {
        if (insertion.isEmpty()) {
            insertion = insertion(name, columns.stream().map(Column::name).toList());
        }
        return insertion;
    }

    static String insertion(String table, List<String> columns) {
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
    }

    String column(int number) {
        return columns.get(number).name();
    }

    /** Of all columns in their order, as stored. */
    @Nullable
    Object[] values(R record) {
        var values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = stored(columns.get(i).value().apply(record));
        }
        return values;
    }

    Map<String, @Nullable Object> fields(R record) {
        return fields(values(record));
    }

    Map<String, @Nullable Object> fields(@Nullable Object[] values) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < values.length; i++) {
            fields.put(column(i), values[i]);
        }
        return fields;
    }

    /** A value as SQLite keeps it: text, integer, bytes or null. */
    static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof UUID id) {
            return Ids.bytes(id);
        }
        if (value instanceof BigDecimal number) {
            return Scaled.toLong(number);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof LocalDate || value instanceof LocalTime || value instanceof YearMonth) {
            return value.toString();
        }
        if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }
}

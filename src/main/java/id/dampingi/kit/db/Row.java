package id.dampingi.kit.db;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a query, read by the names of its columns. */
public final class Row {
    private final ResultSet row;
    private final Map<String, Integer> columns = new HashMap<>();

    Row(ResultSet row) throws SQLException {
        this.row = row;
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns.putIfAbsent(row.getMetaData().getColumnLabel(i), i);
        }
    }

    public boolean has(String column) {
        return read(column, row::getObject) != null;
    }

    public UUID id(String column) {
        return Ids.of(read(column, row::getBytes));
    }

    public Optional<UUID> optionalId(String column) {
        return Optional.ofNullable(read(column, row::getBytes)).map(Ids::of);
    }

    public String text(String column) {
        return read(column, row::getString);
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(read(column, row::getString));
    }

    public int integer(String column) {
        return read(column, row::getInt);
    }

    public long big(String column) {
        return read(column, row::getLong);
    }

    public boolean flag(String column) {
        return integer(column) == 1;
    }

    public byte[] bytes(String column) {
        return read(column, row::getBytes);
    }

    public BigDecimal scaled(String column) {
        return Scaled.of(big(column));
    }

    public LocalDate date(String column) {
        return DayText.day(text(column));
    }

    /** As {@code group_concat} puts them together. */
    public List<LocalDate> dates(String column) {
        return Stream.of(text(column).split(",")).map(DayText::day).toList();
    }

    public Optional<LocalDate> optionalDate(String column) {
        return optionalText(column).map(DayText::day);
    }

    public Optional<LocalTime> optionalTime(String column) {
        return optionalText(column).map(DayText::hour);
    }

    public YearMonth month(String column) {
        return YearMonth.parse(text(column));
    }

    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String column, Class<E> type) {
        return optionalText(column).map(name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
    }

    /** Text, integer, bytes or null, as stored. */
    @Nullable
    Object stored(String column) {
        Object value = read(column, row::getObject);
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }

    private interface Read<T> {
        T from(int column) throws SQLException;
    }

    private <T> T read(String column, Read<T> read) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        try {
            return read.from(index);
        } catch (SQLException e) {
            throw DatabaseException.of("read " + column, e);
        }
    }
}

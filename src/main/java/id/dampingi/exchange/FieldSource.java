package id.dampingi.exchange;

import java.util.List;
import java.util.Map;

/**
 * Where a field comes from: columns, by their titles, joined by a dash; what is said when they are blank; and what
 * their values mean.
 *
 * @param constant used for every row without a value of its own; {@code ""} for none
 * @param values from the value in the sheet to the value for the program
 * @param otherwise the meaning of all values that are not listed; {@code ""} for none
 */
public record FieldSource(List<String> columns, String constant, Map<String, String> values, String otherwise) {
    static final String JOINER = " – ";

    public static final FieldSource NONE = new FieldSource(List.of(), "", Map.of(), "");

    public static FieldSource column(String title) {
        return NONE.withColumns(List.of(title));
    }

    public static FieldSource constant(String text) {
        return NONE.withConstant(text);
    }

    public FieldSource withColumns(List<String> titles) {
        return new FieldSource(List.copyOf(titles), constant, values, otherwise);
    }

    public FieldSource withConstant(String text) {
        return new FieldSource(columns, text, values, otherwise);
    }

    public FieldSource withValues(Map<String, String> meanings) {
        return new FieldSource(columns, constant, Map.copyOf(meanings), otherwise);
    }

    public FieldSource withOtherwise(String meaning) {
        return new FieldSource(columns, constant, values, meaning);
    }

    public boolean isEmpty() {
        return columns.isEmpty() && constant.isBlank();
    }
}

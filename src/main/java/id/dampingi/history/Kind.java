package id.dampingi.history;

import id.dampingi.kit.db.Records;
import id.dampingi.kit.i18n.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of one kind of record: what it is called, and for each column the name that its field has on the screen and how
 * its values read. Made once, by calling one method for each column.
 */
public final class Kind {
    private record Field(String key, Shape shape) {}

    record Owner(String table, UUID record) {}

    private record ConfidentialWhen(String column) {}

    static final String OWN = "own";

    private final String table;
    private final String key;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private List<String> named = List.of();
    private Optional<ConfidentialWhen> confidential = Optional.empty();
    private Optional<String> typedWhen = Optional.empty();
    private boolean part;
    private boolean deletedAlone = true;

    private Kind(String table, String key) {
        this.table = table;
        this.key = key;
        leftOut.add("id");
    }

    /** @param key what one such record is called: “Anggota” */
    static Kind of(String table, String key) {
        return new Kind(table, key);
    }

    /** By these of its fields a record is told from others. */
    Kind named(String... columns) {
        named = List.of(columns);
        return this;
    }

    /** It is typed in the form of another record and has no history but that record's. Comes before its fields. */
    Kind partOf(String column, String key, String otherTable) {
        part = true;
        deletedAlone = false;
        return ownedBy(column, key, otherTable);
    }

    /** Though a part, it can be deleted by itself and then is in the bin. */
    Kind deletedAlone() {
        deletedAlone = true;
        return this;
    }

    /** The program deletes it when nothing needs it any more. */
    Kind deletedByTheProgram() {
        deletedAlone = false;
        return this;
    }

    /** What it belongs to and goes with. */
    Kind ownedBy(String column, String key, String otherTable) {
        owners.put(column, otherTable);
        return link(column, key, otherTable);
    }

    /** Of such records nothing is shown but where they themselves are asked for. */
    Kind confidentialWhen(String column) {
        confidential = Optional.of(new ConfidentialWhen(column));
        return this;
    }

    /** Any other value than {@code hand} says that the program made it from other records. */
    Kind madeBy(String column) {
        typedWhen = Optional.of(column);
        return this;
    }

    Kind text(String column, String fieldKey) {
        return field(column, fieldKey, Shapes.TEXT);
    }

    Kind date(String column, String fieldKey) {
        return field(column, fieldKey, Shapes.DATE);
    }

    Kind count(String column, String fieldKey) {
        return field(column, fieldKey, Shapes.COUNT);
    }

    Kind money(String column, String fieldKey) {
        return field(column, fieldKey, Shapes.MONEY);
    }

    <E extends Enum<E>> Kind choice(String column, String fieldKey, Class<E> type, Function<E, String> words) {
        return field(column, fieldKey, Shapes.choice(type, words));
    }

    Kind link(String column, String fieldKey, String otherTable) {
        return field(column, fieldKey, Shapes.link(otherTable));
    }

    Kind field(String column, String fieldKey, Shape shape) {
        fields.put(column, new Field(fieldKey, shape));
        return this;
    }

    /** The fields that the office added. */
    Kind own() {
        return field(OWN, "ownField.section", Shapes.OWN);
    }

    /** Columns that would say nothing to anybody, such as an order that is seen elsewhere. */
    Kind leaveOut(String... columns) {
        leftOut.addAll(List.of(columns));
        return this;
    }

    public String table() {
        return table;
    }

    public String key() {
        return key;
    }

    /** Whether it is typed in the form of a record of this table. */
    boolean isPartOf(String otherTable) {
        return part && owners.containsValue(otherTable);
    }

    boolean isDeletedAlone() {
        return deletedAlone;
    }

    /** The columns of what it can belong to, with their tables; a record belongs to one. */
    Map<String, String> owners() {
        return owners;
    }

    /** What a record belongs to. */
    Optional<Owner> owner(Map<String, @Nullable Object> stored) {
        return owners.entrySet().stream()
                .filter(owner -> stored.get(owner.getKey()) instanceof byte[])
                .map(owner ->
                        new Owner(owner.getValue(), Records.id(Objects.requireNonNull(stored.get(owner.getKey())))))
                .findFirst();
    }

    /** Whether a column has words or is left out for a reason. */
    boolean knows(String column) {
        return fields.containsKey(column) || leftOut.contains(column);
    }

    /** The keys of all words that it uses. */
    List<String> keys() {
        var keys = new ArrayList<>(fields.values().stream().map(Field::key).toList());
        keys.add(key);
        return keys;
    }

    boolean isConfidential(Map<String, @Nullable Object> stored) {
        return confidential
                .filter(when -> Objects.equals(stored.get(when.column()), 1L))
                .isPresent();
    }

    boolean isMade(Map<String, @Nullable Object> stored) {
        return typedWhen
                .filter(column -> !"hand".equals(stored.getOrDefault(column, "hand")))
                .isPresent();
    }

    /** What a record is called; {@code ""} if it has no name. */
    String name(Map<String, @Nullable Object> stored, Names names) {
        if (isConfidential(stored)) {
            return Words.text("spiritual.confidential");
        }
        return named.stream()
                .map(column -> words(inLanguage(column, stored), stored, names))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** What a field holds; {@code ""} for nothing. */
    String words(String column, Map<String, @Nullable Object> stored, Names names) {
        Field field = fields.get(column);
        return field == null ? "" : field.shape().words(stored.get(column), names);
    }

    /** All that a record says, to be searched; nothing of a confidential one. */
    public String searched(Map<String, @Nullable Object> stored, NameStore names) {
        return isConfidential(stored)
                ? ""
                : fields.keySet().stream()
                        .map(column -> words(column, stored, names))
                        .collect(Collectors.joining("\n"));
    }

    /** What a field is called; empty for a column that is left out. */
    Optional<String> label(String column) {
        return Optional.ofNullable(fields.get(column)).map(field -> Words.text(field.key()));
    }

    List<String> columns() {
        return List.copyOf(fields.keySet());
    }

    private static String inLanguage(String column, Map<String, @Nullable Object> stored) {
        String english = column + "_en";
        return Words.language().equals("en") && stored.get(english) instanceof String text && !text.isBlank()
                ? english
                : column;
    }
}

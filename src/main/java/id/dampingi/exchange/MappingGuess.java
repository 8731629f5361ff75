package id.dampingi.exchange;

import id.dampingi.ownfield.OwnFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Guesses a mapping from the titles of columns and, for short lists, from their values. */
public final class MappingGuess {
    private record Pair(ImportField field, int column, int score) {}

    /** Surer than a title's own word. */
    private static final int NAMES_CODES = 1100;

    private static final List<String> CODE_WORDS = List.of("code", "kode", "id");

    private MappingGuess() {}

    /** Each column goes to the field that it names best, the surest first. */
    public static ImportMapping of(SheetView view, ImportKind kind, OwnFields own) {
        Map<ImportField, FieldSource> fields = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs(view, kind.fields(own))) {
            if (!fields.containsKey(pair.field) && taken.add(pair.column)) {
                fields.put(
                        pair.field, FieldSource.column(view.heading().titles().get(pair.column)));
            }
        }
        share(view, kind, fields);
        return new ImportMapping(
                kind, view.sheet(), fields, ImportMapping.empty(kind).creating());
    }

    private static List<Pair> pairs(SheetView view, List<ImportField> fields) {
        var pairs = new ArrayList<Pair>();
        List<String> titles = view.heading().titles();
        for (ImportField field : fields) {
            for (int column = 0; column < titles.size(); column++) {
                int score = field.equals(ImportField.GROUP_NAME) && namesCodes(titles, titles.get(column))
                        ? NAMES_CODES
                        : Synonyms.score(field, titles.get(column));
                if (score > 0) {
                    pairs.add(new Pair(field, column, score + bonus(field, view, column)));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::score).reversed());
        return pairs;
    }

    /** Beside a “Place code”, “Place” is the name of what the code stands for. */
    private static boolean namesCodes(List<String> titles, String title) {
        String name = Folded.title(title);
        return titles.stream()
                .filter(other -> Synonyms.score(ImportField.GROUP_CODE, other) >= Synonyms.SURE)
                .map(Folded::title)
                .filter(code -> code.contains(name))
                .anyMatch(code -> CODE_WORDS.contains(code.replace(name, "")));
    }

    /** A column whose values are the field's own words is surely that field. */
    private static int bonus(ImportField field, SheetView view, int column) {
        List<String> values = view.values().get(column);
        if (field.choices().isEmpty() || values.isEmpty()) {
            return 0;
        }
        long known = values.stream()
                .filter(value -> Synonyms.choice(field, value).isPresent())
                .count();
        return (int) (300 * known / values.size());
    }

    /** One column may say two things, as a sector is the title and the approach. */
    private static void share(SheetView view, ImportKind kind, Map<ImportField, FieldSource> fields) {
        List<String> titles = view.heading().titles();
        for (ImportField field : kind.required()) {
            if (!fields.containsKey(field)) {
                for (int column = 0; column < titles.size(); column++) {
                    if (Synonyms.score(field, titles.get(column)) >= Synonyms.SURE) {
                        fields.putIfAbsent(field, FieldSource.column(titles.get(column)));
                    }
                }
            }
        }
    }
}

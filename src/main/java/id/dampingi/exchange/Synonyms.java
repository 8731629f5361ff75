package id.dampingi.exchange;

import id.dampingi.approach.Choice;
import id.dampingi.kit.i18n.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Other words for fields and choices, as people title columns and fill cells, in both languages. */
final class Synonyms {
    /** Scores from here on mean that the title is one of the field's own words. */
    static final int SURE = 900;

    private static final Synonyms TITLES = load("titles.properties");
    private static final Synonyms VALUES = load("values.properties");
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    private final Map<String, List<String>> words = new HashMap<>();

    private Synonyms() {}

    /** How well a column's title names the field: 0 not at all, else higher is better. */
    static int score(ImportField field, String title) {
        String folded = Folded.title(title);
        int best = 0;
        List<String> words = titles(field);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (folded.equals(word)) {
                best = Math.max(best, 1000 - i);
            } else if (word.length() >= 6
                    && folded.length() <= 40
                    && (folded.startsWith(word) || folded.endsWith(word))) {
                best = Math.max(best, 500 - i + word.length());
            }
        }
        return best;
    }

    /** The choice that a value of a cell names in either language. */
    static Optional<Choice> choice(ImportField field, String value) {
        String folded = Folded.title(value);
        return field.choices().stream()
                .filter(choice -> names(choice).anyMatch(folded::equals))
                .findFirst();
    }

    private static Stream<String> names(Choice choice) {
        return Stream.of(
                        Stream.of(Folded.title(choice.name())),
                        LANGUAGES.stream()
                                .map(language -> Folded.title(Words.in(language).text(choice.key()))),
                        VALUES.words.getOrDefault(choice.key(), List.of()).stream())
                .flatMap(names -> names);
    }

    private static List<String> titles(ImportField field) {
        var titles = new ArrayList<String>();
        titles.add(Folded.title(field.id()));
        LANGUAGES.forEach(language -> titles.add(Folded.title(field.label(language))));
        titles.addAll(TITLES.words.getOrDefault(field.id(), List.of()));
        return titles;
    }

    private static Synonyms load(String file) {
        try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream(file))) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var synonyms = new Synonyms();
            for (String key : properties.stringPropertyNames()) {
                var words = new ArrayList<String>();
                for (String word : properties.getProperty(key).split(",")) {
                    words.add(Folded.title(word));
                }
                synonyms.words.put(key, List.copyOf(words));
            }
            return synonyms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.dampingi.kit.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the two bundles, the sources and the printed pages together; a failure says which lines to paste or to take out. */
class WordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/id/dampingi");
    private static final String INDONESIAN = "words.properties";
    private static final String ENGLISH = "words_en.properties";

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)+");
    private static final Pattern LITERAL = Pattern.compile("\"(" + KEY.pattern() + ")\"");
    /** In a page: {@code $R{report.title}}, or a literal in an expression. */
    private static final Pattern IN_PAGE =
            Pattern.compile("\\$R\\{(" + KEY.pattern() + ")}|(?:\"|&quot;)(" + KEY.pattern() + ")(?:\"|&quot;)");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** Names of components that show records and have no words of their own. */
    private static final List<String> COMPONENT_SUFFIXES = List.of(".table", ".grid");
    /** Names of files look like keys. */
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(txt|log|csv|xlsx|json|png|pdf|sql)");
    /** Made by the kit from the key of a field or a command. */
    private static final List<String> MADE_SUFFIXES = List.of(".tip", ".hint", ".text", ".yes", ".before", ".after");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        Properties indonesian = load(INDONESIAN);
        Properties english = load(ENGLISH);

        assertThat(lines(missing(indonesian, english), indonesian))
                .as("put into %s, translated:", ENGLISH)
                .isEmpty();
        assertThat(lines(missing(english, indonesian), english))
                .as("put into %s, translated:", INDONESIAN)
                .isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() throws IOException {
        Properties indonesian = load(INDONESIAN);
        Properties english = load(ENGLISH);
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key, "")))
                    .as("placeholders of %s", key)
                    .isEqualTo(placeholders(indonesian.getProperty(key)));
        }
    }

    /** A single apostrophe in a pattern hides the placeholders behind it; a doubled one in a plain text is shown twice. */
    @Test
    void apostrophesAreDoubledInPatternsAndOnlyThere() throws IOException {
        for (String file : List.of(INDONESIAN, ENGLISH)) {
            Properties words = load(file);
            for (String key : words.stringPropertyNames()) {
                String value = words.getProperty(key);
                boolean pattern = !placeholders(value).isEmpty();
                assertThat(pattern ? value.replace("''", "") : value)
                        .as("%s in %s", key, file)
                        .doesNotContain(pattern ? "'" : "''");
            }
        }
    }

    @Test
    void linesAreSortedAndKeysNeverRepeated() throws IOException {
        for (String file : List.of(INDONESIAN, ENGLISH)) {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            assertThat(lines).as(file).isSorted().allMatch(line -> line.matches(KEY.pattern() + "=\\S.*"));
            assertThat(lines.stream().map(line -> line.substring(0, line.indexOf('='))))
                    .as(file)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyUsedKeyExists() throws IOException {
        Set<String> known = load(INDONESIAN).stringPropertyNames();
        Set<String> families = known.stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());

        Set<String> unknown = new TreeSet<>(usedInSources());
        unknown.removeAll(componentNames());
        unknown.removeIf(key -> FILE_NAME.matcher(key).matches());
        unknown.removeIf(key -> COMPONENT_SUFFIXES.stream().anyMatch(key::endsWith));
        unknown.addAll(usedInPages());
        unknown.removeIf(key -> !families.contains(key.substring(0, key.indexOf('.') + 1)));
        unknown.removeAll(known);

        assertThat(unknown.stream().map(key -> key + "="))
                .as("put into %s and %s, or give it to setName(…) if it only names a component:", INDONESIAN, ENGLISH)
                .isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(load(INDONESIAN).stringPropertyNames());
        Set<String> used = usedInSources();
        used.addAll(usedInPages());
        unused.removeAll(used);
        unused.removeIf(key -> MADE_SUFFIXES.stream()
                .anyMatch(suffix ->
                        key.endsWith(suffix) && used.contains(key.substring(0, key.length() - suffix.length()))));

        assertThat(lines(unused, load(INDONESIAN)))
                .as("take out of %s and %s:", INDONESIAN, ENGLISH)
                .isEmpty();
    }

    private static Set<String> usedInSources() throws IOException {
        return find(Path.of("src/main/java"), ".java", LITERAL);
    }

    private static Set<String> usedInPages() throws IOException {
        return find(Path.of("reports"), ".jrxml", IN_PAGE);
    }

    /** Names that no words belong to: {@code setName("group.table")}, or given to a component of the kit to name it. */
    private static Set<String> componentNames() throws IOException {
        return find(
                Path.of("src/main/java"),
                ".java",
                Pattern.compile("(?:[sS]etName|TableView<(?:\\w+)?>|GridTable|GridView|MonthStepper|PartDeck)\\(\\s*\"("
                        + KEY.pattern() + ")\""));
    }

    private static Set<String> find(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                Matcher matcher =
                        pattern.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
                while (matcher.find()) {
                    found.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(3));
                }
            }
        }
        return found;
    }

    private static Set<String> missing(Properties from, Properties in) {
        Set<String> keys = new TreeSet<>(from.stringPropertyNames());
        keys.removeAll(in.stringPropertyNames());
        return keys;
    }

    private static List<String> lines(Set<String> keys, Properties words) {
        return keys.stream().map(key -> key + "=" + words.getProperty(key)).toList();
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties load(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}

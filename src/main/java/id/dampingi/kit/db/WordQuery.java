package id.dampingi.kit.db;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is typed into a search box: words of which each must begin a word of the record.
 *
 * @param match for {@code word match ?}; it finds at least what is wanted
 * @param patterns for {@code like ? escape '\'}: what {@code match} alone does not tell
 */
public record WordQuery(String match, List<String> patterns) {
    /** A whole page that was pasted into the search box is more than anybody looks for. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_WORD = 100;

    /** The longest beginnings that the data file keeps. */
    private static final int KEPT = 5;

    /** Empty if there is no letter or digit in it, as in emoji: such a text can only be looked for letter by letter. */
    public static Optional<WordQuery> of(String typed) {
        List<String> parts = words(typed).flatMap(word -> parts(word).stream()).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new WordQuery(
                        parts.stream().map(WordQuery::beginning).collect(Collectors.joining(" ")),
                        parts.stream()
                                .filter(part -> part.length() > KEPT && isPlain(part))
                                .map(WordQuery::pattern)
                                .toList()));
    }

    /**
     * For {@code word match ?}: long words as they stand, and not what begins alike. It finds less than {@link #match}, and
     * is quick where that gathers much.
     */
    public static String whole(String typed) {
        return words(typed)
                .flatMap(word -> parts(word).stream())
                .map(part -> part.length() > KEPT && isPlain(part) ? '"' + part + '"' : beginning(part))
                .collect(Collectors.joining(" "));
    }

    /** For each word, wherever it stands. */
    public static List<String> patterns(String typed) {
        return words(typed)
                .flatMap(word -> parts(word).isEmpty() ? Stream.of(word) : parts(word).stream())
                .map(WordQuery::pattern)
                .toList();
    }

    private static Stream<String> words(String typed) {
        return Stream.of(
                        Normalizer.normalize(typed, Normalizer.Form.NFC).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)));
    }

    /** As the data file takes words apart. */
    private static List<String> parts(String word) {
        return Stream.of(word.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Longer ones are found by the pattern: to gather all that begins with seven letters takes a hundred times as long. */
    private static String beginning(String part) {
        return '"' + (isPlain(part) ? part.substring(0, Math.min(part.length(), KEPT)) : part) + "\"*";
    }

    /** Only of these letters does the data file know that great and small are the same. */
    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static String pattern(String word) {
        return "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}

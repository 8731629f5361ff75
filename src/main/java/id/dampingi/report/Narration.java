package id.dampingi.report;

import id.dampingi.narrative.Narrative;
import java.util.stream.Stream;

/**
 * What was written about the month. The ends of the last texts stand by themselves: the page keeps the one whole where
 * it can, and the other with the signatures, so that they are never alone on a sheet.
 */
public record Narration(String obstacles, String conclusions, String conclusionsEnd, String suggestions, String end) {
    /** So much text at most moves to the next page as a whole. */
    private static final int LONGEST_END = 600;

    /** More than two lines: what stays behind is no shorter, nor what moves. */
    private static final int SHORTEST = 220;

    Narration(Narrative narrative, ReportWords w) {
        this(
                text(narrative.obstacles(), w),
                head(text(narrative.conclusions(), w)),
                end(text(narrative.conclusions(), w)),
                head(text(narrative.suggestions(), w)),
                end(text(narrative.suggestions(), w)));
    }

    private static String text(String typed, ReportWords w) {
        String text = PrintableText.of(typed);
        return text.isEmpty() ? w.text("report.nothingWritten") : text;
    }

    private static String head(String text) {
        return text.substring(0, cut(text)).stripTrailing();
    }

    private static String end(String text) {
        return text.substring(cut(text)).strip();
    }

    /** Where a paragraph starts near the end, or a sentence, or a word. */
    private static int cut(String text) {
        if (text.length() <= LONGEST_END + SHORTEST) {
            return 0;
        }
        return Stream.of("\n", ". ", " ")
                .mapToInt(gap -> after(gap, text))
                .filter(at -> at > 0)
                .findFirst()
                .orElse(text.length() - LONGEST_END);
    }

    /** @return 0 if there is none in reach */
    private static int after(String gap, String text) {
        int at = text.indexOf(gap, text.length() - LONGEST_END);
        return at < 0 || at > text.length() - SHORTEST ? 0 : at + gap.length();
    }
}

package id.dampingi.report;

import id.dampingi.narrative.Narrative;

/**
 * What was written about the month. The end of the last text stands by itself: the page keeps it with the signatures,
 * so that they are never alone on a sheet.
 */
public record Narration(String obstacles, String conclusions, String suggestions, String end) {
    /** So much text at most moves to the next page with the signatures. */
    private static final int LONGEST_END = 600;

    Narration(Narrative narrative, ReportWords w) {
        this(
                text(narrative.obstacles(), w),
                text(narrative.conclusions(), w),
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

    /** Where the last paragraph starts, or the last sentences of it when it is long. */
    private static int cut(String text) {
        if (text.length() <= LONGEST_END) {
            return 0;
        }
        int from = text.length() - LONGEST_END;
        int paragraph = text.indexOf('\n', from);
        if (paragraph >= 0 && paragraph < text.length() - 1) {
            return paragraph + 1;
        }
        int sentence = text.indexOf(". ", from);
        if (sentence >= 0 && sentence < text.length() - 2) {
            return sentence + 2;
        }
        int word = text.indexOf(' ', from);
        return word < 0 ? text.length() : word + 1;
    }
}

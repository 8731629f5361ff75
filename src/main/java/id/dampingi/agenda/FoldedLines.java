package id.dampingi.agenda;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds the lines of a calendar (RFC 5545, 3.1): none is longer than 75 octets, counted as they are written in UTF-8, and no
 * sign is cut in two.
 */
final class FoldedLines {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** @param text of lines that are not folded, each with its end */
    static String of(String text) {
        return text.lines().map(line -> folded(line) + END).collect(Collectors.joining());
    }

    /** The blank that begins a line which goes on counts as well. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String sign = Character.toString(line.codePointAt(at));
            int more = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(sign);
            octets += more;
        }
        return folded.toString();
    }
}

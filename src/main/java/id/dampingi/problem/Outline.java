package id.dampingi.problem;

import java.util.ArrayList;
import java.util.List;

/** Lines of text in which tabs at the beginning say what belongs to what. */
final class Outline {
    /** A line and how many others it lies behind; never more than one deeper than the line before. */
    record Line(int depth, String text) {}

    private Outline() {}

    /** Empty lines are left out. */
    static List<Line> lines(String outline) {
        var lines = new ArrayList<Line>();
        int before = -1;
        for (String line : outline.split("\n")) {
            if (!line.isBlank()) {
                int tabs = 0;
                while (line.charAt(tabs) == '\t') {
                    tabs++;
                }
                before = Math.min(tabs, before + 1);
                lines.add(new Line(before, line.strip()));
            }
        }
        return lines;
    }
}

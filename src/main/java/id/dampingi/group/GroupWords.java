package id.dampingi.group;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that groups use already, each list in alphabetical order. */
record GroupWords(
        List<String> codes,
        List<String> kinds,
        List<String> villages,
        List<String> districts,
        List<String> regencies,
        List<String> provinces) {
    static final GroupWords NONE = new GroupWords(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    /** One more than the highest number at the end of a code, written like it: {@code KD-012} after {@code KD-011}. */
    String nextCode() {
        long highest = 0;
        String next = codes.isEmpty() ? "K-001" : "";
        for (String code : codes) {
            Matcher numbered = NUMBERED.matcher(code);
            if (numbered.matches() && Long.parseLong(numbered.group(2)) >= highest) {
                highest = Long.parseLong(numbered.group(2));
                next = numbered.group(1) + padded(highest + 1, numbered.group(2).length());
            }
        }
        return next;
    }

    private static String padded(long number, int length) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}

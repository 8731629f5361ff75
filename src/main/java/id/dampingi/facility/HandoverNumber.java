package id.dampingi.facility;

import id.dampingi.office.ReportNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Proposes the number of the next hand-over: as the last one was written, counted on, with the month and year of its day. */
final class HandoverNumber {
    private static final String FIRST = "{no}/BAST/{roman}/{year}";
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,9})(\\D.*)?");
    private static final Pattern ROMAN = Pattern.compile("I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private HandoverNumber() {}

    /** @param before the numbers given so far, the newest first */
    static String next(List<String> before, LocalDate day) {
        String pattern = before.stream()
                .map(COUNTED::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(last -> "{no}" + undated(last.group(2) == null ? "" : last.group(2)))
                .orElse(FIRST);
        return ReportNumber.text(pattern, highest(before, day, pattern) + 1, YearMonth.from(day), "");
    }

    /** Numbers with a year in them begin anew with each year. */
    private static int highest(Collection<String> before, LocalDate day, String pattern) {
        String year = String.valueOf(day.getYear());
        return before.stream()
                .filter(number -> !pattern.contains("{year}")
                        || Arrays.asList(number.split("/")).contains(year))
                .map(COUNTED::matcher)
                .filter(Matcher::matches)
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElse(0);
    }

    private static String undated(String rest) {
        return Arrays.stream(rest.split("/", -1))
                .map(HandoverNumber::undatedPart)
                .collect(Collectors.joining("/"));
    }

    private static String undatedPart(String part) {
        return ROMAN.matcher(part).matches() ? "{roman}" : YEAR.matcher(part).matches() ? "{year}" : part;
    }
}

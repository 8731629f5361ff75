package id.dampingi.sample;

import id.dampingi.member.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of {@code problems.txt}.
 *
 * @param day from which its days are counted
 * @param people,facilitator whose names stand where it has {@code {3}} and {@code {f}}
 */
record SampleLine(List<String> parts, LocalDate day, List<Member> people, String facilitator) {
    private static final Pattern PERSON = Pattern.compile("\\{(\\d)}");

    /** {@code ""} for a dash and behind the end. */
    String text(int part) {
        return part >= parts.size() || parts.get(part).equals("-") ? "" : parts.get(part);
    }

    String person(int part) {
        return PERSON.matcher(text(part).replace("{f}", facilitator))
                .replaceAll(
                        found -> people.get(Integer.parseInt(found.group(1))).name());
    }

    int number(int part) {
        return Integer.parseInt(parts.get(part));
    }

    /** Empty for a dash. */
    List<Integer> numbers(int part, String between) {
        return text(part).isEmpty()
                ? List.of()
                : List.of(parts.get(part).split(between)).stream()
                        .map(Integer::valueOf)
                        .toList();
    }

    LocalDate after(int part) {
        return day.plusDays(number(part));
    }
}

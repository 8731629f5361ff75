package id.dampingi.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is to be shown, saved or printed.
 *
 * @param groups a report each, in this order; none for the recap, which is one report of all groups
 * @param language Indonesian or English, whatever the window speaks
 * @param extras of monthly evaluations; the recap has none
 */
public record ReportOrder(
        ReportKind kind, YearMonth month, List<UUID> groups, Locale language, Set<ReportExtra> extras) {
    public ReportOrder {
        groups = kind == ReportKind.RECAP ? List.of() : List.copyOf(groups);
        extras = kind == ReportKind.RECAP ? Set.of() : Set.copyOf(extras);
    }

    /** With the usual extras. */
    public ReportOrder(ReportKind kind, YearMonth month, List<UUID> groups, Locale language) {
        this(kind, month, groups, language, ReportExtra.USUAL);
    }

    public static ReportOrder recap(YearMonth month, Locale language) {
        return new ReportOrder(ReportKind.RECAP, month, List.of(), language);
    }

    /** The same for one of its groups. */
    ReportOrder only(UUID group) {
        return new ReportOrder(kind, month, List.of(group), language, extras);
    }

    boolean has(ReportExtra extra) {
        return extras.contains(extra);
    }

    /** How many reports that makes. */
    public int size() {
        return kind == ReportKind.RECAP ? 1 : groups.size();
    }

    /** What the reports are about, as their numbers know it: a group each, or nothing for the office. */
    List<Optional<UUID>> subjects() {
        return kind == ReportKind.RECAP
                ? List.of(Optional.empty())
                : groups.stream().map(Optional::of).toList();
    }
}

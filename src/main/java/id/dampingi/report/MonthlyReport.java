package id.dampingi.report;

import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.MonthScore;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.narrative.Narrative;
import id.dampingi.office.Office;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the monthly evaluation of one group.
 *
 * @param number the report's number as printed
 * @param date the day in the signature block
 * @param trend twelve months, the last one is {@code month}
 * @param parts what was recorded of the month; a kind of which nothing is recorded may be missing
 */
record MonthlyReport(
        Office office,
        String number,
        YearMonth month,
        LocalDate date,
        Group group,
        @Nullable Facilitator facilitator,
        GroupResult result,
        List<MonthScore> trend,
        MonthParts parts) {

    <P extends Record> Optional<P> part(Class<P> kind) {
        return parts.find(kind);
    }

    MonthActivities activities() {
        return part(MonthActivities.class).orElse(MonthActivities.NONE);
    }

    Narrative narrative() {
        return part(Narrative.class).orElseGet(() -> new Narrative(group.id(), group.id(), month, "", "", "", ""));
    }
}

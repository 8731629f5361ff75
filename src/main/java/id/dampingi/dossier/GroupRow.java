package id.dampingi.dossier;

import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.Rating;
import id.dampingi.group.Stage;
import id.dampingi.ownfield.OwnValues;
import id.dampingi.region.Region;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of groups.
 *
 * @param facilitator the name, {@code ""} for nobody
 * @param members who have not left
 * @param lastVisit the latest activity that was carried out
 * @param result of the month, null while it is being worked out
 */
public record GroupRow(
        UUID id,
        String code,
        String name,
        String kind,
        Region region,
        String facilitator,
        Stage stage,
        @Nullable LocalDate until,
        int members,
        @Nullable LocalDate lastVisit,
        OwnValues own,
        @Nullable GroupResult result) {
    GroupRow with(@Nullable GroupResult newResult) {
        return new GroupRow(
                id, code, name, kind, region, facilitator, stage, until, members, lastVisit, own, newResult);
    }

    boolean isActive(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    Rating rating() {
        return result == null ? Rating.NO_DATA : result.rating();
    }

    /** Everything that a search looks into. */
    String searched() {
        return (String.join(" ", code, name, kind, region.fullLine(), region.code(), facilitator) + " " + own.words())
                .toLowerCase(Locale.ROOT);
    }
}

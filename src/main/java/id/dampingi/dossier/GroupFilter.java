package id.dampingi.dossier;

import id.dampingi.region.Region;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * What narrows the list of groups; each text is {@code ""} while it does not.
 *
 * @param search every word must be found in the row
 * @param stage,rating the name of the constant
 */
record GroupFilter(
        String search, String facilitator, String stage, String kind, String rating, Place place, Going going) {
    /** Whether the accompaniment goes on. */
    enum Going {
        ACTIVE,
        ENDED,
        ALL;

        String key() {
            return switch (this) {
                case ACTIVE -> "group.active";
                case ENDED -> "group.ended";
                case ALL -> "group.activeAndEnded";
            };
        }
    }

    /** A regency, or a district in one; each {@code ""} where any may be. */
    record Place(String regency, String district) {
        static final Place ANYWHERE = new Place("", "");

        boolean holds(Region region) {
            return is(regency, region.regency()) && is(district, region.district());
        }
    }

    static final GroupFilter NONE = new GroupFilter("", "", "", "", "", Place.ANYWHERE, Going.ACTIVE);

    GroupFilter searching(String text) {
        return new GroupFilter(text, facilitator, stage, kind, rating, place, going);
    }

    /** Also those whose accompaniment has ended. */
    GroupFilter everything() {
        return new GroupFilter("", "", "", "", "", Place.ANYWHERE, Going.ALL);
    }

    boolean admits(GroupRow row, LocalDate today) {
        return is(facilitator, row.facilitator())
                && is(stage, row.stage().name())
                && is(kind, row.kind())
                && is(rating, row.rating().name())
                && place.holds(row.region())
                && goes(row.isActive(today))
                && found(row.searched());
    }

    private boolean goes(boolean active) {
        return switch (going) {
            case ACTIVE -> active;
            case ENDED -> !active;
            case ALL -> true;
        };
    }

    private boolean found(String searched) {
        return Arrays.stream(search.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(searched::contains);
    }

    private static boolean is(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }
}

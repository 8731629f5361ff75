package id.dampingi.dossier;

import id.dampingi.kit.form.Narrowing;
import id.dampingi.ownfield.OwnChoice;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.region.Region;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What narrows the list of groups; each text is {@code ""} while it does not.
 *
 * @param search every word must be found in the row
 * @param stage,rating the name of the constant
 * @param own in a field of the office
 */
record GroupFilter(
        String search,
        String facilitator,
        String stage,
        String kind,
        String rating,
        Place place,
        Going going,
        Optional<OwnChoice> own) {
    /** By nothing that the office added. */
    GroupFilter(String search, String facilitator, String stage, String kind, String rating, Place place, Going going) {
        this(search, facilitator, stage, kind, rating, place, going, Optional.empty());
    }

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

        /** As it is saved; {@code ""} for anywhere. */
        String text() {
            return (regency + " / " + district).replaceAll("^ / $", "");
        }

        boolean holds(Region region) {
            return is(regency, region.regency()) && is(district, region.district());
        }
    }

    static final GroupFilter NONE = new GroupFilter("", "", "", "", "", Place.ANYWHERE, Going.ACTIVE);

    GroupFilter searching(String text) {
        return new GroupFilter(text, facilitator, stage, kind, rating, place, going, own);
    }

    /** Without a field that the office does not have any more. */
    GroupFilter among(OwnFields fields) {
        Optional<OwnChoice> there = own.filter(OwnChoice.of(fields)::contains);
        return new GroupFilter(search, facilitator, stage, kind, rating, place, going, there);
    }

    /** As it is saved. */
    Map<String, String> fields() {
        return new Narrowing()
                .with("group.search", search)
                .with("group.facilitator", facilitator)
                .with("group.stage", stage)
                .with("group.kind", kind)
                .with("group.rating", rating)
                .with("group.place", place.text())
                .with("group.going", going == Going.ACTIVE ? null : going)
                .with(OwnChoice.KEY, own.map(OwnChoice::text).orElse(""))
                .fields();
    }

    /** Names and kinds that no group has any more narrow nothing. */
    static GroupFilter of(
            Narrowing fields, List<String> facilitators, List<String> kinds, List<Place> places, OwnFields own) {
        String place =
                fields.text("group.place", places.stream().map(Place::text).toList());
        return new GroupFilter(
                fields.text("group.search"),
                fields.text("group.facilitator", facilitators),
                fields.text("group.stage"),
                fields.text("group.kind", kinds),
                fields.text("group.rating"),
                places.stream()
                        .filter(one -> one.text().equals(place))
                        .findFirst()
                        .orElse(Place.ANYWHERE),
                fields.choice("group.going", Going.ACTIVE),
                OwnChoice.of(
                        fields.text(
                                OwnChoice.KEY,
                                OwnChoice.of(own).stream().map(OwnChoice::text).toList()),
                        own));
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
                && own.filter(choice -> !choice.admits(row.own())).isEmpty()
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

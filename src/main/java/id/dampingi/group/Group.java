package id.dampingi.group;

import id.dampingi.ownfield.OwnValues;
import id.dampingi.region.Region;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assisted community group (kelompok dampingan).
 *
 * @param code short, unique in the office, as printed on reports
 * @param kind what sort of group it is, in the office's own words: farmers, fishers, a prayer circle
 * @param region where it meets
 * @param until the day the accompaniment ended, null while it goes on
 * @param note customs, habits and potentials of the place that are worth knowing
 * @param own what it says in the fields that the office added
 */
public record Group(
        UUID id,
        String code,
        String name,
        String kind,
        Region region,
        @Nullable UUID facilitator,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Stage stage,
        String note,
        OwnValues own) {
    /** A group whose place is known by its names alone, with nothing in the fields that the office added. */
    public Group(
            UUID id,
            String code,
            String name,
            String kind,
            String village,
            String district,
            String regency,
            @Nullable UUID facilitator,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            Stage stage,
            String note) {
        this(
                id,
                code,
                name,
                kind,
                Region.named(village, district, regency),
                facilitator,
                since,
                until,
                stage,
                note,
                OwnValues.NONE);
    }

    /** The same group in another place. */
    public Group at(Region place) {
        return new Group(id, code, name, kind, place, facilitator, since, until, stage, note, own);
    }

    /** The same group with other values in the fields that the office added. */
    public Group with(OwnValues newOwn) {
        return new Group(id, code, name, kind, region, facilitator, since, until, stage, note, newOwn);
    }

    /** The same group in another stage. */
    public Group in(Stage newStage) {
        return new Group(id, code, name, kind, region, facilitator, since, until, newStage, note, own);
    }
}

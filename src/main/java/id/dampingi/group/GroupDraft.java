package id.dampingi.group;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnValues;
import id.dampingi.region.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is being typed; {@code facilitator} is the name, which may be one that is not known yet, {@code region} the
 * code of the place.
 */
record GroupDraft(
        String code,
        String name,
        String kind,
        String village,
        String district,
        String regency,
        String province,
        String region,
        String facilitator,
        String since,
        String until,
        String stage,
        String note,
        String own)
        implements Draft {
    static final GroupDraft EMPTY =
            new GroupDraft("", "", "", "", "", "", "", "", "", "", "", Stage.INTRODUCTION.name(), "", "");

    static GroupDraft of(Group group, String facilitator, OwnFields fields) {
        return new GroupDraft(
                group.code(),
                group.name(),
                group.kind(),
                group.region().village(),
                group.region().district(),
                group.region().regency(),
                group.region().province(),
                group.region().code(),
                facilitator,
                text(group.since()),
                text(group.until()),
                group.stage().name(),
                group.note(),
                fields.typed(group.own()));
    }

    /** A new one. */
    static GroupDraft blank(String code, OwnFields fields) {
        return Drafts.with(EMPTY, Map.of("code", code, "own", fields.typed(OwnValues.NONE)));
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("group.name", name)
                .atMost(160, "group.name", name)
                .required("group.code", code)
                .atMost(30, "group.code", code)
                .atMost(80, "group.kind", kind)
                .atMost(120, "group.facilitator", facilitator)
                .atMost(120, "group.village", village)
                .atMost(120, "group.district", district)
                .atMost(120, "group.regency", regency)
                .atMost(120, "group.province", province)
                .atMost(40, "group.region", region)
                .date("group.since", since)
                .date("group.until", until)
                .order(since, "group.until", until)
                .atMost(20_000, "group.note", note)
                .problems();
    }

    Group toGroup(UUID id, Optional<UUID> facilitatorId, OwnValues ownValues) {
        return new Group(
                id,
                code.strip(),
                name.strip(),
                kind.strip(),
                place().stripped(),
                facilitatorId.orElse(null),
                Parse.date(since).orElse(null),
                Parse.date(until).orElse(null),
                Stage.valueOf(stage),
                note.strip(),
                ownValues);
    }

    /** With its code, {@code ""} while the names are typed by hand. */
    Region place() {
        return new Region(village, district, regency, province, region);
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : Parse.text(date);
    }
}

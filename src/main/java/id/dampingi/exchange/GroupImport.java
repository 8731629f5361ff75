package id.dampingi.exchange;

import static id.dampingi.exchange.ImportField.*;

import id.dampingi.group.Group;
import id.dampingi.group.GroupRules;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Ids;
import id.dampingi.region.Region;
import id.dampingi.region.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows that are groups. A group is the same if its code is, or without a code its name. */
final class GroupImport implements RowImport {
    private final Parties parties;
    private final ImportSink sink;
    private final Map<UUID, Integer> rows = new HashMap<>();

    GroupImport(Parties parties, ImportSink sink) {
        this.parties = parties;
        this.sink = sink;
    }

    @Override
    public Done put(ReadRow row) {
        Typed values = row.values();
        String code = values.text(GROUP_CODE).orElse("");
        String name = values.text(GROUP_NAME).orElse("");
        String what = name.isEmpty() ? code : name;
        if (what.isEmpty()) {
            row.fault(GROUP_NAME, "problem.required");
        }
        List<Group> found = parties.found(code, name);
        if (found.size() > 1) {
            row.fault(GROUP_NAME, "exchange.manyGroups", found.size());
        }
        Group base = found.isEmpty() ? blank(code, what) : found.get(0);
        if (row.isSound()) {
            row.faults(GroupRules.problems(
                    merged(base, values, null), values.text(FACILITATOR).orElse("")));
        }
        UUID facilitator = parties.facilitator(row).orElse(null);
        if (!row.isSound()) {
            return new Done(Outcome.FAULTY, what);
        }
        Group group = merged(base, values, facilitator == null ? base.facilitator() : facilitator);
        Integer before = rows.putIfAbsent(group.id(), row.number());
        if (before != null && group.equals(base)) {
            return new Done(Outcome.REPEATED, what);
        }
        if (before != null) {
            row.fault(GROUP_CODE, "exchange.sameAsRow", before);
            return new Done(Outcome.FAULTY, what);
        }
        if (found.isEmpty()) {
            parties.groups().put(group);
            sink.group(group);
            return new Done(Outcome.NEW, what);
        }
        if (group.equals(base)) {
            return new Done(Outcome.SAME, what);
        }
        parties.groups().replace(base, group);
        sink.group(group);
        return new Done(Outcome.CHANGED, what);
    }

    private Group blank(String code, String name) {
        String free = code.isEmpty() ? parties.groups().freeCode(name) : code;
        return new Group(Ids.next(), free, name, "", "", "", "", null, null, null, Stage.INTRODUCTION, "");
    }

    /** A place that the row does not touch stays as it is; a code no longer fits other names than it came with. */
    private static Region region(Region base, Typed row) {
        if (Stream.of(VILLAGE, DISTRICT, REGENCY, PROVINCE, REGION_CODE).noneMatch(row::has)) {
            return base;
        }
        var given = new Region(
                row.text(VILLAGE).orElse(base.village()),
                row.text(DISTRICT).orElse(base.district()),
                row.text(REGENCY).orElse(base.regency()),
                row.text(PROVINCE).orElse(base.province()),
                row.text(REGION_CODE).orElse(""));
        return given.equals(base.withCode(given.code())) && given.code().isEmpty()
                ? base
                : Regions.all().completed(given);
    }

    private static Group merged(Group base, Typed row, @Nullable UUID facilitator) {
        return new Group(
                base.id(),
                base.code(),
                row.has(GROUP_CODE)
                        ? row.text(GROUP_NAME).orElse(base.name())
                        : Folded.renamed(base.name(), row.text(GROUP_NAME)),
                row.text(GROUP_KIND).orElse(base.kind()),
                region(base.region(), row),
                facilitator,
                row.date(SINCE).orElse(base.since()),
                row.date(UNTIL).orElse(base.until()),
                row.choice(STAGE, Stage.class).orElse(base.stage()),
                row.text(NOTE).orElse(base.note()),
                row.own(base.own()));
    }
}

package id.dampingi.exchange;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.group.GroupRules;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the group and the facilitator that a row names, and makes them if that is wished. */
final class Parties {
    private final KnownGroups groups;
    private final Map<String, Facilitator> facilitators = new HashMap<>();
    private final Set<Creating> creating;
    private final ImportSink sink;
    private int newGroups;
    private int newFacilitators;

    Parties(ImportStore store, Set<Creating> creating, ImportSink sink) {
        this.groups = new KnownGroups(store.groups());
        store.facilitators().forEach(known -> facilitators.putIfAbsent(Folded.name(known.name()), known));
        this.creating = creating;
        this.sink = sink;
    }

    KnownGroups groups() {
        return groups;
    }

    int newGroups() {
        return newGroups;
    }

    int newFacilitators() {
        return newFacilitators;
    }

    /**
     * The group of a member or an activity. A faulty row makes none; empty if there is none, which is a fault.
     *
     * @param beforeMaking tells the row what is wrong with it, so that no group is made for one that is refused then
     */
    Optional<Group> group(ReadRow row, Runnable beforeMaking) {
        String code = row.values().text(ImportField.GROUP_CODE).orElse("");
        String name = row.values().text(ImportField.GROUP_NAME).orElse("");
        List<Group> found = found(code, name);
        if (found.isEmpty() && row.isSound()) {
            beforeMaking.run();
        }
        if (code.isEmpty() && name.isEmpty()) {
            row.fault(ImportField.GROUP_NAME, "problem.required");
            return Optional.empty();
        }
        if (found.size() > 1) {
            row.fault(ImportField.GROUP_NAME, "exchange.manyGroups", found.size());
        }
        if (found.isEmpty() && !creating.contains(Creating.GROUPS)) {
            row.fault(code.isEmpty() ? ImportField.GROUP_NAME : ImportField.GROUP_CODE, "exchange.noSuchGroup");
        }
        if (found.isEmpty() && row.isSound()) {
            return made(code, name, row);
        }
        return found.stream().findFirst();
    }

    List<Group> found(String code, String name) {
        return code.isEmpty()
                ? groups.byName(name)
                : groups.byCode(code).map(List::of).orElse(List.of());
    }

    /** The facilitator that a row names; empty if it names none, or an unknown one who may not be added: a fault. */
    Optional<UUID> facilitator(ReadRow row) {
        Optional<String> name = row.values().text(ImportField.FACILITATOR);
        Optional<UUID> known =
                name.map(text -> facilitators.get(Folded.name(text))).map(Facilitator::id);
        if (name.isEmpty() || known.isPresent()) {
            return known;
        }
        if (!creating.contains(Creating.FACILITATORS)) {
            row.fault(ImportField.FACILITATOR, "exchange.noSuchFacilitator");
        }
        return row.isSound() ? name.map(this::newFacilitator) : Optional.empty();
    }

    private Optional<Group> made(String code, String name, ReadRow row) {
        Group bare = group(code, name, null);
        row.faults(GroupRules.problems(
                bare, row.values().text(ImportField.FACILITATOR).orElse("")));
        Optional<UUID> facilitator = facilitator(row);
        if (!row.isSound()) {
            return Optional.empty();
        }
        Group group = group(bare.code(), bare.name(), facilitator.orElse(null));
        newGroups++;
        groups.put(group);
        sink.group(group);
        return Optional.of(group);
    }

    private Group group(String code, String name, @Nullable UUID facilitator) {
        String title = name.isEmpty() ? code : name;
        return new Group(
                Ids.next(),
                code.isEmpty() ? groups.freeCode(title) : code,
                title,
                "",
                "",
                "",
                "",
                facilitator,
                null,
                null,
                Stage.INTRODUCTION,
                "");
    }

    private UUID newFacilitator(String name) {
        var facilitator = new Facilitator(Ids.next(), name, "", "", true);
        newFacilitators++;
        facilitators.put(Folded.name(name), facilitator);
        sink.facilitator(facilitator);
        return facilitator.id();
    }
}

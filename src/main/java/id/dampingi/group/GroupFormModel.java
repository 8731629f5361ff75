package id.dampingi.group;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Refused;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import id.dampingi.region.Level;
import id.dampingi.region.Region;
import id.dampingi.region.RegionFinder;
import id.dampingi.region.Regions;
import id.dampingi.region.Standing;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A group's form with what it suggests: kinds, places and facilitators that are in use. */
final class GroupFormModel {
    /** What is read before a form opens; no group for a new one. */
    private record Found(GroupWords words, Facilitators facilitators, OwnFields own, Optional<Group> group) {}

    private final GroupStore groups;
    private final FacilitatorStore facilitators;
    private final FormDesk desk;
    private final FormModel<GroupEntry, GroupDraft> form;
    private Facilitators known = new Facilitators(List.of());
    private GroupWords words = GroupWords.NONE;
    private OwnFields own = OwnFields.none(OwnRecord.GROUP);
    private OwnValues ownBefore = OwnValues.NONE;
    private Optional<UUID> shown = Optional.empty();
    private Region looked = Region.NONE;
    private Standing standing = Standing.NO_CODE;
    private volatile Optional<UUID> saved = Optional.empty();

    GroupFormModel(GroupStore groups, FacilitatorStore facilitators, FormDesk desk) {
        this.groups = groups;
        this.facilitators = facilitators;
        this.desk = desk;
        this.form = new FormModel<>(
                new FormKind<>(
                        "group", this::draft, entry -> entry.group().id(), this::problems, this::entry, this::save),
                GroupDraft.EMPTY,
                desk);
    }

    FormModel<GroupEntry, GroupDraft> form() {
        return form;
    }

    /** Reads what is suggested, opens an empty form with the next free code, then calls {@code ready}. */
    void openNew(Runnable ready) {
        read(Optional.empty(), found -> {
            ownBefore = OwnValues.NONE;
            form.openNew(GroupDraft.blank(words.nextCode(), own), "");
            ready.run();
        });
    }

    /** Shows a group; what is being typed for it stays. */
    void show(UUID group, Runnable ready) {
        if (shown.equals(Optional.of(group))) {
            refresh(ready);
        } else {
            open(group, ready);
        }
    }

    private void open(UUID group, Runnable ready) {
        shown = Optional.of(group);
        read(shown, found -> {
            found.ifPresent(one -> {
                ownBefore = one.own();
                form.open(new GroupEntry(one, Optional.empty()));
                lookUp(one.region(), ready);
            });
            ready.run();
        });
    }

    /** Something changed in the data file: shows it, unless the user is typing. */
    void refresh(Runnable ready) {
        if (!form.dirty() && !form.saving()) {
            shown.ifPresent(group -> open(group, ready));
        }
    }

    /** The group that was saved last. */
    Optional<UUID> saved() {
        return saved;
    }

    GroupWords words() {
        return words;
    }

    /** The fields that the office added. */
    OwnFields own() {
        return own;
    }

    List<String> facilitatorNames() {
        return known.labels();
    }

    /** A name that nobody has yet: saving the group adds the person. */
    boolean isNewFacilitator(String name) {
        return !name.isBlank() && known.find(name).isEmpty();
    }

    /** Finds places of every size. */
    RegionFinder places() {
        return new RegionFinder(desk.background(), desk.failures(), EnumSet.allOf(Level.class));
    }

    /** Fills in a place from the list, with its code. */
    void choose(Region place) {
        form.typed(Map.of(
                "village", place.village(),
                "district", place.district(),
                "regency", place.regency(),
                "province", place.province(),
                "region", place.code()));
    }

    /** The code goes when somebody types another name than the one it stands for. */
    static Map<String, String> withoutOldCode(Map<String, String> before, Map<String, String> typed) {
        boolean same = Stream.of("village", "district", "regency", "province")
                .allMatch(name -> Objects.equals(before.get(name), typed.get(name)));
        if (same || !Objects.equals(before.get("region"), typed.get("region"))) {
            return typed;
        }
        var without = new LinkedHashMap<>(typed);
        without.put("region", "");
        return without;
    }

    /** Of the place as it is saved: nothing, or that the list has other names for its code, or no longer the code. */
    String placeNote() {
        return form.draft().place().equals(looked)
                ? switch (standing) {
                    case RENAMED -> "group.regionRenamed";
                    case UNKNOWN -> "group.regionUnknown";
                    case NO_CODE, LISTED -> "";
                }
                : "";
    }

    private void lookUp(Region place, Runnable ready) {
        if (!place.code().isEmpty()) {
            desk.background()
                    .runAside(
                            () -> Regions.all().standing(place),
                            found -> {
                                looked = place;
                                standing = found;
                                ready.run();
                            },
                            desk.failures()::tell);
        }
    }

    private void read(Optional<UUID> id, Consumer<Optional<Group>> ready) {
        desk.background()
                .run(
                        () -> new Found(
                                groups.words(),
                                new Facilitators(facilitators.all()),
                                groups.ownFields(),
                                id.flatMap(groups::byId)),
                        found -> {
                            if (id.equals(shown)) {
                                words = found.words();
                                known = found.facilitators();
                                own = found.own();
                                ready.accept(found.group());
                            }
                        },
                        desk.failures()::tell);
    }

    private GroupDraft draft(GroupEntry entry) {
        return GroupDraft.of(entry.group(), known.label(entry.group().facilitator()), own);
    }

    private List<Problem> problems(GroupDraft draft) {
        return own.problems(draft.problems(), draft.own(), ownBefore);
    }

    private GroupEntry entry(GroupDraft draft, UUID id) {
        String name = draft.facilitator().strip();
        if (name.isEmpty()) {
            return new GroupEntry(
                    draft.toGroup(id, Optional.empty(), own.values(draft.own(), ownBefore)), Optional.empty());
        }
        Optional<Facilitator> found = known.find(name);
        Facilitator facilitator = found.orElseGet(() -> new Facilitator(Ids.next(), name, "", "", true));
        return new GroupEntry(
                draft.toGroup(id, Optional.of(facilitator.id()), own.values(draft.own(), ownBefore)),
                found.isPresent() ? Optional.empty() : Optional.of(facilitator));
    }

    private Change save(GroupEntry entry) {
        Group typed = entry.group();
        Group group = typed.at(Regions.all().completed(typed.region()));
        if (groups.isCodeTaken(group.code(), group.id())) {
            throw new Refused(new Problem("group.code", "group.codeTaken"));
        }
        Change change = groups.save(group, entry.newFacilitator());
        saved = Optional.of(group.id());
        return change;
    }
}

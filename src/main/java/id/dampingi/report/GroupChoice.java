package id.dampingi.report;

import id.dampingi.group.Group;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The groups of a month, which of them a batch is made of, and the one that is looked at. */
final class GroupChoice {
    private final Runnable changed;
    private List<Group> offered = List.of();
    private final Set<UUID> unchecked = new HashSet<>();
    private String search = "";
    private @Nullable UUID shown;
    private @Nullable UUID alone;

    /** @param changed after something was searched for or checked */
    GroupChoice(Runnable changed) {
        this.changed = changed;
    }

    /** What was unchecked stays so; a group that is new is checked. */
    void offer(List<Group> groups) {
        offered = List.copyOf(groups);
        checkAlone();
        if (shownAt() < 0) {
            shown = offered.isEmpty() ? null : offered.get(0).id();
        }
    }

    /** What is searched for; {@code ""} for everything. */
    String searched() {
        return search;
    }

    void search(String text) {
        search = text.strip();
        changed.run();
    }

    /** Those whose code, name or place has the text that is searched for. */
    List<Group> visible() {
        return offered.stream()
                .filter(group -> (group.code() + "\n" + group.name() + "\n"
                                + group.region().line())
                        .toLowerCase(Locale.ROOT)
                        .contains(search.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The code and name of a group, {@code ""} for one that is not offered. */
    String nameOf(UUID id) {
        return offered.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(group -> group.code() + " " + group.name())
                .orElse("");
    }

    List<UUID> offered() {
        return offered.stream().map(Group::id).toList();
    }

    List<UUID> checked() {
        List<UUID> checked = new ArrayList<>(offered());
        checked.removeIf(unchecked::contains);
        return checked;
    }

    boolean isChecked(UUID group) {
        return !unchecked.contains(group);
    }

    void toggle(UUID group) {
        if (!unchecked.remove(group)) {
            unchecked.add(group);
        }
        changed.run();
    }

    /** Of those that the search shows. */
    void checkAll() {
        visible().forEach(group -> unchecked.remove(group.id()));
        changed.run();
    }

    void checkNone() {
        visible().forEach(group -> unchecked.add(group.id()));
        changed.run();
    }

    Optional<UUID> shown() {
        return Optional.ofNullable(shown);
    }

    void show(UUID group) {
        shown = group;
    }

    /** Checks no other group. The list may not be there yet. */
    void only(UUID group) {
        shown = group;
        alone = group;
        checkAlone();
    }

    private void checkAlone() {
        if (alone != null && offered().contains(alone)) {
            unchecked.addAll(offered());
            unchecked.remove(alone);
            alone = null;
        }
    }

    /** Where the group that is looked at stands among those offered, -1 if nowhere. */
    int shownAt() {
        return shown == null ? -1 : offered().indexOf(shown);
    }
}

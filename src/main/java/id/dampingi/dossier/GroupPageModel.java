package id.dampingi.dossier;

import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Which group and month a page shows, and what is known of them. */
final class GroupPageModel {
    /** The tables that the page's head and its overview tell of. */
    private static final String[] SHOWN = {
        "assisted_group",
        "facilitator",
        "member",
        "activity",
        "target",
        "measurement",
        "indicator",
        "plan_item",
        "problem",
        "cause",
        "alternative",
        "decision",
        "outcome",
        "stage_criterion",
        "criterion_met",
        "access_case",
        "aspiration",
        "spiritual_need",
        "facility",
        "handover",
        "consent"
    };

    private final GroupPageStore store;
    private final GroupStore groups;
    private final FormDesk desk;
    private final Clock clock;
    private Runnable changed = () -> {};
    private Runnable outlook = () -> {};
    private Runnable gone = () -> {};
    private Optional<UUID> group = Optional.empty();
    private YearMonth month;
    private Optional<GroupPage> page = Optional.empty();

    GroupPageModel(GroupPageStore store, GroupStore groups, FormDesk desk, Events events, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.desk = desk;
        this.clock = clock;
        month = YearMonth.now(clock);
        events.on(Change.class, change -> {
            if (change.touches(SHOWN)) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** Called like {@link #onChange}, for the part that shows the overview. */
    void onOutlook(Runnable action) {
        outlook = action;
    }

    /** Called when the group that is shown was deleted. */
    void onGone(Runnable action) {
        gone = action;
    }

    void show(UUID newGroup) {
        if (!group.equals(Optional.of(newGroup))) {
            group = Optional.of(newGroup);
            page = Optional.empty();
            changed.run();
        }
        load();
    }

    void close() {
        group = Optional.empty();
        page = Optional.empty();
    }

    Optional<UUID> group() {
        return group;
    }

    YearMonth month() {
        return month;
    }

    /** A month to come has nothing to show yet: this month is shown instead. */
    void month(YearMonth wanted) {
        YearMonth now = YearMonth.now(clock);
        month = wanted.isAfter(now) ? now : wanted;
        changed.run();
        load();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Empty until it is read. */
    Optional<GroupPage> page() {
        return page;
    }

    void delete() {
        group.ifPresent(id -> desk.change(() -> groups.delete(id)));
    }

    private void load() {
        YearMonth asked = month;
        group.ifPresent(id -> desk.background()
                .run(() -> store.read(id, asked, today()), read -> loaded(id, asked, read), desk.failures()::tell));
    }

    private void loaded(UUID id, YearMonth asked, Optional<GroupPage> read) {
        if (!group.equals(Optional.of(id)) || !asked.equals(month)) {
            return;
        }
        page = read;
        if (read.isEmpty()) {
            close();
            gone.run();
        } else {
            changed.run();
            outlook.run();
        }
    }
}

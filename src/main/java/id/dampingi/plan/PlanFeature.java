package id.dampingi.plan;

import id.dampingi.activity.ActivityFeature;
import id.dampingi.activity.ActivityStart;
import id.dampingi.approach.Approach;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.event.Opened;
import id.dampingi.kit.form.FormDesk;
import java.awt.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** The door to follow-up plans: their list, their form, and the way to an activity. */
public final class PlanFeature {
    /** The title of an activity has room for so much. */
    private static final int LONGEST_TITLE = 200;

    private final PlanListModel list;
    private final PlanDialog dialog;
    private final ActivityFeature activities;
    private final Events events;
    private Consumer<UUID> openProblem = problem -> {};

    public PlanFeature(
            PlanStore store,
            PlanListStore lists,
            GroupStore groups,
            FacilitatorStore facilitators,
            ActivityFeature activities,
            Events events,
            FormDesk desk,
            Clock clock) {
        list = new PlanListModel(store, lists, groups, facilitators, events, desk, clock);
        dialog = new PlanDialog(new PlanFormModel(store, groups, desk, clock));
        this.activities = activities;
        this.events = events;
    }

    /** What shows the problem that a plan answers. */
    public void problemWith(Consumer<UUID> open) {
        openProblem = open;
    }

    public JComponent component() {
        return new PlanListPanel(list, this);
    }

    /** The list comes to the front. */
    public void shown() {
        list.watch();
    }

    /** The list goes out of sight. */
    public void left() {
        list.unwatch();
    }

    /** All unfinished plans that are late. */
    public void showOverdue() {
        list.filter(list.filter().showing(PlanShow.OVERDUE));
    }

    /** All unfinished plans that are late, with one of them selected. */
    public void showOverdue(UUID plan) {
        list.reveal(plan);
    }

    public void openNew(Component parent) {
        dialog.openNew(parent, Optional.ofNullable(list.filter().group()));
    }

    /** That answers a problem. */
    public void openNew(Component parent, UUID group, UUID problem, String finding) {
        dialog.openNew(parent, group, problem, finding);
    }

    /** Any plan, selected in the list and in its form. */
    public void open(Component parent, UUID plan) {
        list.find(plan, item -> open(parent, item));
    }

    public void open(Component parent, PlanItem item) {
        events.publish(new Opened("plan_item", item.id()));
        dialog.open(parent, item);
    }

    /** The activity that came of a plan, or the form of a new one, filled in with what the plan says. */
    public void activity(Component parent, PlanItem item) {
        activity(parent, item, Optional.empty());
    }

    /** {@code approach} is that of the problem behind it. */
    public void activity(Component parent, PlanItem item, Optional<Approach> approach) {
        UUID known = item.activity();
        if (known != null) {
            activities.open(parent, known);
            return;
        }
        LocalDate due = item.due();
        LocalDate date = due == null || due.isBefore(list.today()) ? list.today() : due;
        String line = item.plan().lines().findFirst().orElse("");
        String title = line.substring(0, Math.min(line.length(), LONGEST_TITLE));
        activities.openNew(
                parent,
                new ActivityStart(item.id(), item.group(), date, title, approach, item.principles()),
                activity -> list.saveActivity(item, activity));
    }

    public void markDone(PlanItem item) {
        list.markDone(List.of(item), list.today());
    }

    public void delete(PlanItem item) {
        list.delete(List.of(item));
    }

    /** How far a plan is. */
    public JLabel state(PlanItem item) {
        return new PlanStatePanel(item, list.today());
    }

    void problem(PlanItem item) {
        UUID problem = item.problem();
        if (problem != null) {
            openProblem.accept(problem);
        }
    }
}

package id.dampingi.problem;

import id.dampingi.activity.ActivityStore;
import id.dampingi.attachment.AttachmentStripFeature;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.event.Opened;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Navigator;
import id.dampingi.kit.ui.Part;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.Way;
import id.dampingi.plan.PlanFeature;
import java.awt.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** The door to problems: the board and the plans, the page of each problem, and the list for a group's page. */
public final class ProblemFeature implements Screen {
    private final ProblemFormModel forms;
    private final ProblemWayModel way;
    private final BoardModel board;
    private final GroupProblemsModel ofGroup;
    private final PlanFeature plans;
    private final Navigator navigator;
    private final Events events;
    private Optional<ProblemDeckPanel> deck = Optional.empty();
    private Optional<Place> origin = Optional.empty();
    private Optional<AttachmentStripFeature> attachments = Optional.empty();

    public ProblemFeature(
            ProblemStore store,
            ProblemWayStore ways,
            ProblemListStore lists,
            GroupStore groups,
            FacilitatorStore facilitators,
            ActivityStore activities,
            PlanFeature plans,
            Events events,
            FormDesk desk,
            Clock clock,
            Navigator navigator) {
        forms = new ProblemFormModel(store, groups, activities, desk, clock);
        way = new ProblemWayModel(store, ways, events, desk, clock);
        board = new BoardModel(lists, facilitators, events, desk);
        ofGroup = new GroupProblemsModel(store, lists, events, desk);
        this.plans = plans;
        this.navigator = navigator;
        this.events = events;
        plans.problemWith(this::visit);
        way.onGone(this::back);
    }

    /** Shows on the page of each problem its photos and files. */
    public void attachWith(AttachmentStripFeature strip) {
        attachments = Optional.of(strip);
    }

    @Override
    public String key() {
        return "problem.screen";
    }

    @Override
    public String icon() {
        return "lightbulb";
    }

    @Override
    public JComponent component() {
        boolean plansShown = showsPlans();
        var made = new ProblemDeckPanel(
                screen(), () -> new WayPanel(way, plans, attachments, this::edit, this::leavePage));
        deck = Optional.of(made);
        if (plansShown) {
            made.front().showPlans();
        }
        way.shown().ifPresent(this::show);
        return made;
    }

    private ProblemScreenPanel screen() {
        var newProblem =
                new Command("problem.new", () -> deck.ifPresent(over -> openNew(over, Optional.empty(), this::visit)));
        return new ProblemScreenPanel(
                new BoardPanel(board, this::visit, new Command("problem.new", newProblem::runIfEnabled)),
                plans.component(),
                newProblem,
                new Command("plan.new", () -> deck.ifPresent(plans::openNew)),
                this::watch);
    }

    @Override
    public void shown() {
        watch();
    }

    @Override
    public void left() {
        board.unwatch();
        plans.left();
    }

    @Override
    public List<Way> ways() {
        return List.of(
                Way.of("problem.new", "plus", "", key(), "new"),
                Way.of("plan.new", "plus", "", key(), "newPlan"),
                Way.of("problem.board", "lightbulb", "", key(), "board"),
                Way.of("plan.list", "list-todo", "", key(), "plans"),
                Way.of("find.overduePlans", "list-todo", "", key(), "overdue"));
    }

    /** The page of a problem, a late plan with the part {@code plan}, any plan with {@code planForm}, or a part without a record. */
    @Override
    public void go(Place place) {
        switch (place.part()) {
            case "plan" -> {
                list("plans");
                place.record().ifPresent(plans::showOverdue);
            }
            case "planForm" -> {
                list("plans");
                place.record().ifPresent(plan -> deck.ifPresent(over -> plans.open(over, plan)));
            }
            case "new" -> deck.ifPresent(over -> openNew(over, Optional.empty(), this::visit));
            case "newPlan" -> {
                list("plans");
                deck.ifPresent(plans::openNew);
            }
            default -> place.record().ifPresentOrElse(this::show, () -> list(place.part()));
        }
    }

    /** The problems of a group, for its page. */
    public Part ofGroup() {
        return new GroupProblemsFeature(
                ofGroup, this::visitFromGroup, (over, group) -> openNew(over, group, this::visitFromGroup));
    }

    /** The form of a problem that was raised in an activity; once it is saved, its page is shown. */
    public void raise(Component parent, UUID activity) {
        forms.openNew(activity, ready -> newDialog(this::visit).show(parent, ready));
    }

    /** The form of a problem that was raised in an activity, over something that goes on afterwards. */
    public void raiseBeside(Component parent, UUID activity) {
        forms.openNew(activity, ready -> newDialog(same -> {}).show(parent, ready));
    }

    private void openNew(Component parent, Optional<UUID> group, Consumer<UUID> saved) {
        forms.openNew(group, ready -> newDialog(saved).show(parent, ready));
    }

    private void edit(Problem problem) {
        deck.ifPresent(
                over -> forms.open(problem, ready -> newDialog(same -> {}).show(over, ready)));
    }

    private ProblemDialog newDialog(Consumer<UUID> saved) {
        return new ProblemDialog(forms, saved);
    }

    /** The page of a problem, from where the way back leads to {@code from}. */
    public void visit(UUID problem, Place from) {
        navigator.go(Place.of(key(), problem));
        origin = Optional.of(from);
    }

    private void visit(UUID problem) {
        origin = Optional.empty();
        navigator.go(Place.of(key(), problem));
    }

    /** From there the way back leads to the group. */
    private void visitFromGroup(UUID problem) {
        ofGroup.group().ifPresent(group -> visit(problem, Place.of("group.screen", group, "problem")));
    }

    private void show(UUID problem) {
        events.publish(new Opened("problem", problem));
        left();
        way.show(problem);
        deck.ifPresent(ProblemDeckPanel::showPage);
    }

    private void leavePage() {
        Optional<Place> to = origin;
        back();
        to.ifPresent(navigator::go);
    }

    private void back() {
        origin = Optional.empty();
        way.close();
        deck.ifPresent(ProblemDeckPanel::showList);
        watch();
    }

    private void list(String part) {
        back();
        if (part.equals("overdue")) {
            plans.showOverdue();
        }
        deck.map(ProblemDeckPanel::front).ifPresent(list -> {
            if (part.equals("board")) {
                list.showBoard();
            } else {
                list.showPlans();
            }
        });
    }

    private boolean showsPlans() {
        return deck.filter(panel -> panel.front().showsPlans()).isPresent();
    }

    private void watch() {
        left();
        if (way.shown().isEmpty()) {
            if (showsPlans()) {
                plans.shown();
            } else {
                board.watch();
            }
        }
    }
}

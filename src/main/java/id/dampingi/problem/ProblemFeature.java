package id.dampingi.problem;

import id.dampingi.activity.ActivityStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Navigator;
import id.dampingi.kit.ui.Part;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.plan.PlanFeature;
import java.awt.CardLayout;
import java.awt.Component;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The door to problems: the board and the plans, the page of each problem, and the list for a group's page. */
public final class ProblemFeature implements Screen {
    private final ProblemFormModel forms;
    private final ProblemWayModel way;
    private final BoardModel board;
    private final GroupProblemsModel ofGroup;
    private final PlanFeature plans;
    private final ActivityStore activities;
    private final FormDesk desk;
    private final Navigator navigator;
    private JPanel deck = new JPanel(new CardLayout());
    private Optional<ProblemScreenPanel> front = Optional.empty();
    private Optional<WayPanel> page = Optional.empty();
    private Optional<Place> origin = Optional.empty();

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
        forms = new ProblemFormModel(store, groups, desk, clock);
        way = new ProblemWayModel(store, ways, events, desk, clock);
        board = new BoardModel(lists, facilitators, events, desk);
        ofGroup = new GroupProblemsModel(store, lists, events, desk);
        this.plans = plans;
        this.activities = activities;
        this.desk = desk;
        this.navigator = navigator;
        plans.problemWith(this::visit);
        way.onGone(this::back);
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
        deck = new JPanel(new CardLayout());
        deck.setOpaque(false);
        var newProblem = new Command("problem.new", () -> openNew(deck, Optional.empty(), this::visit));
        var newPlan = new Command("plan.new", () -> plans.openNew(deck));
        boolean plansShown = front.filter(ProblemScreenPanel::showsPlans).isPresent();
        var panel = new ProblemScreenPanel(
                new BoardPanel(board, this::visit, new Command("problem.new", newProblem::runIfEnabled)),
                plans.component(),
                newProblem,
                newPlan,
                this::watch);
        front = Optional.of(panel);
        deck.add(panel, "list");
        page = Optional.empty();
        if (plansShown) {
            panel.showPlans();
        }
        way.shown().ifPresent(this::show);
        return deck;
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

    /** The page of a problem, or the part {@code board}, {@code plans} or {@code overdue}. */
    @Override
    public void go(Place place) {
        place.record().ifPresentOrElse(this::show, () -> list(place.part()));
    }

    /** The problems of a group, for its page. */
    public Part ofGroup() {
        return new GroupProblemsFeature(
                ofGroup, this::visitFromGroup, (over, group) -> openNew(over, group, this::visitFromGroup));
    }

    /** The form of a problem that was raised in an activity. */
    public void raise(Component parent, UUID activity) {
        desk.background()
                .run(
                        () -> activities.byId(activity),
                        found -> found.ifPresent(raised -> forms.openNew(
                                raised, ready -> newDialog(this::visit).show(parent, ready))),
                        desk.failures()::tell);
    }

    private void openNew(Component parent, Optional<UUID> group, Consumer<UUID> saved) {
        forms.openNew(group, ready -> newDialog(saved).show(parent, ready));
    }

    private void edit(Problem problem) {
        forms.open(problem, ready -> new ProblemDialog(forms, same -> {}).show(deck, ready));
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
        left();
        WayPanel panel = page.orElseGet(this::newPage);
        way.show(problem);
        ((CardLayout) deck.getLayout()).show(deck, "page");
        panel.focusNext();
    }

    private WayPanel newPage() {
        var panel = new WayPanel(way, plans, this::edit, this::leavePage);
        deck.add(panel, "page");
        page = Optional.of(panel);
        return panel;
    }

    private void leavePage() {
        Optional<Place> to = origin;
        back();
        to.ifPresent(navigator::go);
    }

    private void back() {
        origin = Optional.empty();
        way.close();
        ((CardLayout) deck.getLayout()).show(deck, "list");
        watch();
    }

    private void list(String part) {
        back();
        if (part.equals("overdue")) {
            plans.showOverdue();
        }
        front.ifPresent(panel -> {
            if (part.equals("board")) {
                panel.showBoard();
            } else {
                panel.showPlans();
            }
        });
    }

    private void watch() {
        left();
        if (way.shown().isEmpty()) {
            if (front.filter(ProblemScreenPanel::showsPlans).isPresent()) {
                plans.shown();
            } else {
                board.watch();
            }
        }
    }
}

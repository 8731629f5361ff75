package id.dampingi.dossier;

import id.dampingi.approach.Approach;
import id.dampingi.dossier.ApproachCardPanel.Size;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.MonthStepper;
import id.dampingi.kit.ui.Page;
import id.dampingi.kit.ui.Part;
import id.dampingi.kit.ui.PartTabs;
import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;

/** The page of one group: who they are, the four approaches side by side, and all that belongs to them below. */
final class GroupPagePanel extends Page {
    private static final long serialVersionUID = 1L;

    /** Pixels in which the cards and ten rows of a table find room. */
    private static final int LOW = 680;

    private static final String ACTIVITIES = "activity";
    private static final String MEASURING = "measuring";
    private static final String PRINCIPLES = "principle";
    private static final String NARRATIVE = "narrative";
    private static final String IDENTITY = "identity";

    private final transient GroupPageModel model;
    private final transient GroupParts parts;
    private final transient List<Part> work;
    private final transient Consumer<UUID> report;
    private final MonthStepper month;
    private final FactsPanel facts = new FactsPanel();
    private final Map<Approach, ApproachCardPanel> cards = new EnumMap<>(Approach.class);
    private final transient PartTabs tabs = new PartTabs("group.tabs");
    private final JPanel activities = new JPanel(new BorderLayout());
    private final transient Command fold;
    private transient Optional<UUID> opened = Optional.empty();
    private YearMonth shown = YearMonth.of(1, 1);
    private int year;
    private Size size = Size.FULL;
    private boolean chosen;

    GroupPagePanel(GroupPageModel model, GroupParts parts, List<Part> work, Runnable back, Consumer<UUID> report) {
        super("group.page");
        this.model = model;
        this.parts = parts;
        this.work = work;
        this.report = report;
        month = new MonthStepper("group.month", model::month);
        fold = new Command("group.fold", this::fold).icon("chevron-up");
        back(new Command("group.back", back));
        header(month, newActivity().primaryButton(), more());
        tabs();
        var content = new JPanel(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[]16[]12[grow, fill]"));
        content.setOpaque(false);
        content.add(facts, "wmin 0, hmin pref");
        content.add(cardRow(), "wmin 0, hmin pref");
        content.add(tabs.component(), "wmin 0, hmin 0");
        content(content);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                foldWhenLow();
            }
        });
        model.onChange(this::refresh);
        refresh();
    }

    /** The part that is looked at. */
    String part() {
        return tabs.part();
    }

    /** The arrow keys go from tab to tab. */
    void focusTabs() {
        tabs.component().requestFocusInWindow();
    }

    void select(String part) {
        work.stream()
                .filter(one -> one.has(part))
                .findFirst()
                .ifPresentOrElse(
                        one -> {
                            tabs.select(one.part());
                            one.go(part);
                        },
                        () -> tabs.select(part));
    }

    private JPanel cardRow() {
        var row = new JPanel(new MigLayout("insets 0, fill, gapx 12", "[grow, fill, sg card]".repeat(4), "[fill]"));
        row.setOpaque(false);
        for (Approach approach : Approach.values()) {
            var card = new ApproachCardPanel(approach, () -> select(ACTIVITIES), () -> select(MEASURING));
            cards.put(approach, card);
            row.add(card, "wmin 0");
        }
        return row;
    }

    private void tabs() {
        activities.setOpaque(false);
        activities.setBorder(BorderFactory.createEmptyBorder(12, 0, 0, 0));
        tabs.add("member", "group.tabMembers", parts.members()::component, () -> read(parts.members()::show));
        tabs.add(ACTIVITIES, "group.tabActivities", () -> activities, () -> read(this::showActivities));
        work.forEach(one -> tabs.add(one.part(), one.key(), one::component, () -> read(one::show)));
        tabs.add(
                PRINCIPLES,
                "group.tabPrinciples",
                parts.principles()::component,
                () -> read(group -> parts.principles().show(group, model.month())));
        tabs.add(
                MEASURING,
                "group.tabMeasuring",
                parts.measuring()::component,
                () -> read(group -> parts.measuring().show(group, year)));
        tabs.add(
                NARRATIVE,
                "group.tabNarrative",
                parts.narrative()::component,
                () -> read(group -> parts.narrative().show(group, model.month())));
        tabs.add(IDENTITY, "group.tabIdentity", parts.form()::component, () -> read(parts.form()::show));
        tabs.trailing(fold.iconButton());
    }

    private void read(Consumer<UUID> show) {
        opened.ifPresent(show);
    }

    private void showActivities(UUID group) {
        activities.removeAll();
        activities.add(parts.activities().ofGroup(group));
        activities.revalidate();
    }

    private Command newActivity() {
        return new Command(
                        "group.newActivity",
                        () -> model.group().ifPresent(id -> parts.activities().openNew(this, id)))
                .icon("plus")
                .shortcut("ctrl shift K")
                .within(this);
    }

    private JButton more() {
        var menu = new JPopupMenu();
        menu.add(new Command("group.report", () -> model.group().ifPresent(report)).menuItem());
        menu.add(new Command("group.edit", () -> select(IDENTITY)).menuItem());
        menu.addSeparator();
        menu.add(new Command("group.delete", model::delete).menuItem());
        JButton[] button = new JButton[1];
        var open = new Command("group.more", () -> menu.show(button[0], 0, button[0].getHeight() + 2)).icon("ellipsis");
        button[0] = open.iconButton();
        return button[0];
    }

    private void fold() {
        chosen = true;
        fold(size == Size.FULL ? Size.FOLDED : Size.FULL);
    }

    private void fold(Size newSize) {
        size = newSize;
        cards.values().forEach(card -> card.size(size));
        fold.putValue(Action.SMALL_ICON, Icons.of(size == Size.FULL ? "chevron-up" : "chevron-down", 18));
        revalidate();
    }

    /** In a low window the cards leave their room to what is below, until the user says otherwise. */
    private void foldWhenLow() {
        Size fitting = getHeight() < LOW ? Size.FOLDED : Size.FULL;
        if (!chosen && size != fitting) {
            fold(fitting);
        }
    }

    private void refresh() {
        month.show(model.month());
        model.group().ifPresent(this::open);
        model.page().ifPresent(page -> {
            title(page.group().name());
            String kind = page.group().kind();
            subtitle(page.group().code() + (kind.isBlank() ? "" : " · " + kind));
            facts.show(page);
            page.cards()
                    .forEach(card -> Objects.requireNonNull(
                                    cards.get(card.result().approach()))
                            .show(card));
        });
    }

    /** The parts read for themselves; only a new group, year or month is told to them. */
    private void open(UUID group) {
        boolean another = !opened.equals(Optional.of(group));
        opened = Optional.of(group);
        if (another) {
            title("");
            subtitle("");
        }
        if (another || !shown.equals(model.month())) {
            boolean anotherYear = year != model.month().getYear();
            shown = model.month();
            year = shown.getYear();
            if (another) {
                tabs.reread();
            } else {
                tabs.reread(NARRATIVE);
                tabs.reread(PRINCIPLES);
                if (anotherYear) {
                    tabs.reread(MEASURING);
                }
            }
        }
    }
}

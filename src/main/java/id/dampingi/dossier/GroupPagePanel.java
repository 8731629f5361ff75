package id.dampingi.dossier;

import id.dampingi.approach.Approach;
import id.dampingi.dossier.ApproachCardPanel.Size;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.MonthStepper;
import id.dampingi.kit.ui.Page;
import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;

/** The page of one group: who they are, the four approaches side by side, and all that belongs to them below. */
final class GroupPagePanel extends Page {
    private static final long serialVersionUID = 1L;

    /** Pixels in which the cards and ten rows of a table find room. */
    private static final int LOW = 680;

    private final transient GroupPageModel model;
    private final transient GroupParts parts;
    private final transient Consumer<UUID> report;
    private final MonthStepper month;
    private final FactsPanel facts = new FactsPanel();
    private final Map<Approach, ApproachCardPanel> cards = new EnumMap<>(Approach.class);
    private final JTabbedPane tabs = new JTabbedPane();
    private final JPanel activities = new JPanel(new BorderLayout());
    private final CasesPanel cases;
    private final transient Command fold;
    private transient Optional<UUID> opened = Optional.empty();
    private int year;
    private Size size = Size.FULL;
    private boolean chosen;

    GroupPagePanel(GroupPageModel model, GroupParts parts, Runnable back, Consumer<UUID> report) {
        super("group.page");
        this.model = model;
        this.parts = parts;
        this.report = report;
        cases = new CasesPanel(parts.cases());
        month = new MonthStepper("group.month", model::month);
        fold = new Command("group.fold", this::fold).icon("chevron-up");
        back(new Command("group.back", back));
        header(month, newActivity().primaryButton(), more());
        tabs();
        var content = new JPanel(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[]16[]12[grow, fill]"));
        content.setOpaque(false);
        content.add(facts, "wmin 0, hmin pref");
        content.add(cardRow(), "wmin 0, hmin pref");
        content.add(tabs, "wmin 0, hmin 0");
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

    GroupTab tab() {
        return GroupTab.values()[tabs.getSelectedIndex()];
    }

    /** The arrow keys go from tab to tab. */
    void focusTabs() {
        tabs.requestFocusInWindow();
    }

    void select(GroupTab tab) {
        tabs.setSelectedIndex(tab.ordinal());
    }

    void select(CaseSection section) {
        cases.select(section);
    }

    private JPanel cardRow() {
        var row = new JPanel(new MigLayout("insets 0, fill, gapx 12", "[grow, fill, sg card]".repeat(4), "[fill]"));
        row.setOpaque(false);
        for (Approach approach : Approach.values()) {
            var card = new ApproachCardPanel(
                    approach, () -> select(GroupTab.ACTIVITIES), () -> select(GroupTab.MEASURING));
            cards.put(approach, card);
            row.add(card, "wmin 0");
        }
        return row;
    }

    private void tabs() {
        tabs.setName("group.tabs");
        activities.setOpaque(false);
        activities.setBorder(BorderFactory.createEmptyBorder(12, 0, 0, 0));
        add(GroupTab.MEMBERS, parts.members().component());
        add(GroupTab.ACTIVITIES, activities);
        add(GroupTab.CASES, cases);
        add(GroupTab.ATTITUDE, parts.principles().component());
        add(GroupTab.MEASURING, parts.measuring().component());
        add(GroupTab.NARRATIVE, parts.narrative().component());
        add(GroupTab.IDENTITY, parts.form().component());
        tabs.addChangeListener(e -> showCases());
        JButton folding = fold.iconButton();
        tabs.putClientProperty("JTabbedPane.trailingComponent", trailing(folding));
    }

    private static JPanel trailing(JButton button) {
        var panel = new JPanel(new MigLayout("insets 0, fill", "push[]", "[center]"));
        panel.setOpaque(false);
        panel.add(button);
        return panel;
    }

    private void add(GroupTab tab, JComponent component) {
        tabs.addTab(Words.text(tab.key()), component);
        tabs.setMnemonicAt(tab.ordinal(), '1' + tab.ordinal());
        tabs.setDisplayedMnemonicIndexAt(tab.ordinal(), -1);
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
        menu.add(new Command("group.edit", () -> select(GroupTab.IDENTITY)).menuItem());
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

    /** The parts read for themselves; only a new group or month is told to them. */
    private void open(UUID group) {
        if (!opened.equals(Optional.of(group)) || year != model.month().getYear()) {
            year = model.month().getYear();
            parts.measuring().show(group, year);
        }
        if (!opened.equals(Optional.of(group))) {
            opened = Optional.of(group);
            title("");
            subtitle("");
            parts.members().show(group);
            parts.form().show(group);
            showCases();
            activities.removeAll();
            activities.add(parts.activities().ofGroup(group));
            activities.revalidate();
        }
        parts.principles().show(group, model.month());
        parts.narrative().show(group, model.month());
    }

    /** They read when somebody looks at them. */
    private void showCases() {
        if (tab() == GroupTab.CASES) {
            opened.ifPresent(parts.cases()::show);
        }
    }
}

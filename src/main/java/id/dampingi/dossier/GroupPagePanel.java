package id.dampingi.dossier;

import id.dampingi.kit.ui.Chapter;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.MonthStepper;
import id.dampingi.kit.ui.Page;
import id.dampingi.kit.ui.PartDeck;
import id.dampingi.kit.ui.RecordHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;

/** The page of one group: who they are, and below all that belongs to them, part by part. */
final class GroupPagePanel extends Page {
    private static final long serialVersionUID = 1L;

    private final transient GroupPageModel model;
    private final transient GroupDoors doors;
    private final transient Consumer<UUID> report;
    private final MonthStepper month;
    private final FactsPanel facts = new FactsPanel();
    private final PartDeck parts;
    private transient Optional<UUID> opened = Optional.empty();

    GroupPagePanel(
            GroupPageModel model, GroupDoors doors, List<Chapter> chapters, Runnable back, Consumer<UUID> report) {
        super("group.page");
        this.model = model;
        this.doors = doors;
        this.report = report;
        month = new MonthStepper("group.month", model::month);
        var all = new ArrayList<>(List.of(Chapter.of("", new OverviewFeature(model, doors, this::select))));
        all.addAll(chapters);
        parts = new PartDeck("group.parts", all);
        back(new Command("group.back", back));
        header(month, newActivity().primaryButton(), more());
        var content = new JPanel(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[]18[grow, fill]"));
        content.setOpaque(false);
        content.add(facts, "wmin 0, hmin pref");
        content.add(parts, "wmin 0, hmin 0");
        content(content);
        model.onChange(this::refresh);
        refresh();
    }

    /** The part that is looked at. */
    String part() {
        return parts.part();
    }

    /** The arrow keys go from part to part. */
    void focusParts() {
        parts.focusList();
    }

    void select(String part) {
        parts.select(part);
    }

    private Command newActivity() {
        return new Command(
                        "group.newActivity",
                        () -> model.group().ifPresent(id -> doors.activities().openNew(this, id)))
                .icon("plus")
                .shortcut("ctrl shift K")
                .within(this);
    }

    private JButton more() {
        var menu = new JPopupMenu();
        menu.add(new Command("group.report", () -> model.group().ifPresent(report)).menuItem());
        menu.add(new Command("group.edit", () -> select("identity")).menuItem());
        menu.add(RecordHistory.command(this, model::group).menuItem());
        menu.addSeparator();
        menu.add(new Command("group.delete", model::delete).menuItem());
        JButton[] button = new JButton[1];
        var open = new Command("group.more", () -> menu.show(button[0], 0, button[0].getHeight() + 2)).icon("ellipsis");
        button[0] = open.iconButton();
        return button[0];
    }

    /** The parts read for themselves; only a new group or month is told to them. */
    private void refresh() {
        month.show(model.month());
        if (!opened.equals(model.group())) {
            opened = model.group();
            title("");
            subtitle("");
        }
        opened.ifPresent(group -> parts.show(group, model.month()));
        model.page().ifPresent(page -> {
            title(page.group().name());
            String kind = page.group().kind();
            subtitle(page.group().code() + (kind.isBlank() ? "" : " · " + kind));
            facts.show(page);
        });
    }
}

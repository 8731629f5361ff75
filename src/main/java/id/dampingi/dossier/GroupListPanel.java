package id.dampingi.dossier;

import id.dampingi.dossier.GroupFilter.Going;
import id.dampingi.evaluation.Rating;
import id.dampingi.group.Stage;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Page;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.kit.ui.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** All groups: searched, filtered, sorted, opened. */
final class GroupListPanel extends Page {
    private static final long serialVersionUID = 1L;

    private final transient GroupListModel model;
    private final transient TableView<GroupRow> table;
    private final SearchField search;
    private final JComboBox<Option> facilitator = combo("group.facilitator");
    private final JComboBox<Option> stage = combo("group.stage");
    private final JComboBox<Option> kind = combo("group.kind");
    private final JComboBox<Option> rating = combo("group.rating");
    private final JComboBox<Option> going = combo("group.going");
    private final JPanel filters;
    private final JButton importButton;
    private final JButton newButton;
    private final transient EmptyState nothingYet;
    private final transient EmptyState nothingFound;
    private boolean filling;

    GroupListPanel(GroupListModel model, Consumer<UUID> open, Command newGroup, Command importGroups) {
        super("group.screen");
        this.model = model;
        newGroup.icon("plus").shortcut("ctrl N").within(this);
        importGroups.icon("upload");
        nothingYet = new EmptyState("users", "group.empty", newGroup, importGroups);
        nothingFound = new EmptyState("search", "group.notFound", new Command("group.showAll", this::showAll));
        table = new TableView<>("group.table", columns())
                .onOpen(row -> open.accept(row.id()))
                .onDelete(model::delete)
                .sortBy(1);
        importButton = importGroups.button();
        newButton = newGroup.primaryButton();
        search = new SearchField(
                "group.search", text -> model.filter(model.filter().searching(text)));
        search.setColumns(24);
        header(search, importButton, newButton);
        filters = filters();
        var content =
                new JPanel(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]"));
        content.setOpaque(false);
        content.add(filters);
        content.add(table.panel(), "wmin 0, hmin 0");
        content(content);
        model.onChange(this::refresh);
        refresh();
    }

    void select(UUID group) {
        table.table().clearSelection();
        table.select(row -> row.id().equals(group));
    }

    private static List<Column<GroupRow>> columns() {
        return List.of(
                Column.text("group.code", 72, GroupRow::code),
                Column.lines("group.name", 216, row -> new Lines(row.name(), row.kind())),
                Column.lines("group.villageShort", 108, row -> new Lines(row.village(), row.district())),
                Column.text("group.facilitator", 150, GroupRow::facilitator),
                Column.text("group.stage", 100, row -> Words.text(row.stage().key())),
                Column.number("group.members", 70, GroupRow::members),
                Column.date("group.lastVisitShort", 104, GroupRow::lastVisit),
                Column.pill("group.achievement", 140, GroupListPanel::score));
    }

    private static Pill score(GroupRow row) {
        var result = row.result();
        return ScorePanel.pill(result == null ? null : result.score(), row.rating());
    }

    private JPanel filters() {
        var panel = new JPanel(new MigLayout("insets 0, gapx 8", "[][][][][]push"));
        panel.setOpaque(false);
        panel.add(going);
        panel.add(facilitator, "wmax 220");
        panel.add(stage);
        panel.add(kind, "wmax 200");
        panel.add(rating);
        for (JComboBox<Option> combo : List.of(going, facilitator, stage, kind, rating)) {
            combo.addActionListener(e -> choose());
        }
        return panel;
    }

    private void refresh() {
        filling = true;
        GroupFilter filter = model.filter();
        offer(going, Option.of(Going.values(), Going::key), filter.going().name());
        offer(facilitator, any("group.anyFacilitator", texts(model.facilitators())), filter.facilitator());
        offer(stage, any("group.anyStage", Option.of(Stage.values(), Stage::key)), filter.stage());
        offer(kind, any("group.anyKind", texts(model.kinds())), filter.kind());
        offer(rating, any("group.anyRating", Option.of(Rating.values(), Rating::key)), filter.rating());
        filling = false;
        // The empty list says the same in its middle.
        for (JComponent part : List.of(search, filters, importButton, newButton)) {
            part.setVisible(!model.isEmpty());
        }
        List<GroupRow> rows = model.visible();
        table.empty(model.isEmpty() ? nothingYet : nothingFound);
        table.show(rows);
        subtitle(
                model.isEmpty()
                        ? ""
                        : Words.text(
                                "group.summary",
                                Formats.number(rows.size()),
                                Formats.number(model.total()),
                                Formats.month(model.month())));
    }

    private void choose() {
        if (!filling) {
            model.filter(new GroupFilter(
                    search.getText(),
                    chosen(facilitator),
                    chosen(stage),
                    chosen(kind),
                    chosen(rating),
                    Going.valueOf(chosen(going))));
        }
    }

    private void showAll() {
        search.setText("");
        model.filter(GroupFilter.NONE.everything());
    }

    private static JComboBox<Option> combo(String key) {
        var combo = new JComboBox<Option>();
        combo.setName(key + ".filter");
        combo.getAccessibleContext().setAccessibleName(Words.text(key));
        combo.setMaximumRowCount(16);
        return combo;
    }

    private static void offer(JComboBox<Option> combo, List<Option> options, String chosen) {
        if (combo.getItemCount() != options.size() || !options.equals(items(combo))) {
            combo.setModel(new DefaultComboBoxModel<>(options.toArray(Option[]::new)));
        }
        options.stream()
                .filter(option -> option.id().equals(chosen))
                .findFirst()
                .ifPresent(combo::setSelectedItem);
    }

    private static List<Option> items(JComboBox<Option> combo) {
        var items = new ArrayList<Option>();
        for (int i = 0; i < combo.getItemCount(); i++) {
            items.add(combo.getItemAt(i));
        }
        return items;
    }

    private static List<Option> texts(List<String> texts) {
        return Option.of(texts, text -> text, text -> text);
    }

    private static List<Option> any(String key, List<Option> options) {
        var all = new ArrayList<Option>();
        all.add(new Option("", Words.text(key)));
        all.addAll(options);
        return all;
    }

    private static String chosen(JComboBox<Option> combo) {
        return combo.getSelectedItem() instanceof Option option ? option.id() : "";
    }
}

package id.dampingi.dossier;

import id.dampingi.kit.form.Wanted;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Page;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.kit.ui.TableView;
import id.dampingi.ownfield.OwnFieldFeature;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** All groups: searched, filtered, sorted, opened. */
final class GroupListPanel extends Page {
    private static final long serialVersionUID = 1L;

    private final transient GroupListModel model;
    private final transient TableView<GroupRow> table;
    private final SearchField search;
    private final GroupFilterPanel filters;
    private final transient Command bulk;
    private final JButton bulkButton;
    private final JButton importButton;
    private final JButton newButton;
    private final transient EmptyState nothingYet;
    private final transient EmptyState nothingFound;
    private final transient Wanted wanted = new Wanted();

    GroupListPanel(
            GroupListModel model,
            Consumer<UUID> open,
            Command newGroup,
            Command importGroups,
            Consumer<List<UUID>> change) {
        super("group.screen");
        this.model = model;
        newGroup.icon("plus").shortcut("ctrl N").within(this);
        importGroups.icon("upload");
        nothingYet = new EmptyState("users", "group.empty", newGroup, importGroups);
        nothingFound = new EmptyState("search", "group.notFound", new Command("list.showAll", this::showAll));
        table = new TableView<>("group.table", columns())
                .sameBy(row -> row.id())
                .onOpen(row -> open.accept(row.id()))
                .onDelete(model::delete)
                .onSelect(this::enableBulk)
                .sortBy(1);
        bulk = new Command(
                        "bulk.change",
                        () -> change.accept(
                                table().selected().stream().map(GroupRow::id).toList()))
                .tip()
                .icon("list-checks")
                .shortcut("ctrl B")
                .within(this);
        bulkButton = bulk.iconButton();
        importButton = importGroups.button();
        newButton = newGroup.primaryButton();
        search = new SearchField(
                "group.search", text -> model.filter(model.filter().searching(text)));
        search.setText(model.filter().search());
        search.setColumns(24);
        header(search, bulkButton, importButton, newButton);
        filters = new GroupFilterPanel(model);
        model.filters().onUsed(() -> search.setText(model.filter().search()));
        var content =
                new JPanel(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]"));
        content.setOpaque(false);
        content.add(filters, "wmin 0");
        content.add(table.panel(), "wmin 0, hmin 0");
        content(content);
        model.onChange(this::refresh);
        enableBulk();
        refresh();
    }

    /** For the arrow keys to go on from there, at once or when it has been read. */
    void select(UUID group) {
        table.table().requestFocusInWindow();
        wanted.is(group);
        selectWanted();
    }

    private TableView<GroupRow> table() {
        return table;
    }

    private void enableBulk() {
        bulk.setEnabled(!table.selected().isEmpty());
    }

    private void selectWanted() {
        wanted.takeFrom(model.visible().stream().map(GroupRow::id)).ifPresent(group -> {
            table.table().clearSelection();
            table.select(row -> row.id().equals(group));
        });
    }

    private static List<Column<GroupRow>> columns() {
        return List.of(
                Column.text("group.code", 72, GroupRow::code),
                Column.lines("group.name", 216, row -> new Lines(row.name(), row.kind())),
                Column.lines(
                        "group.villageShort",
                        108,
                        row -> new Lines(row.region().village(), row.region().district())),
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

    private void refresh() {
        filters.refresh();
        // The empty list says the same in its middle.
        for (JComponent part : List.of(search, filters, bulkButton, importButton, newButton)) {
            part.setVisible(!model.isEmpty());
        }
        List<GroupRow> rows = model.visible();
        table.more(OwnFieldFeature.columns(model.own(), GroupRow::own));
        table.empty(model.isEmpty() ? nothingYet : nothingFound);
        List<UUID> chosen = table.selected().stream().map(GroupRow::id).toList();
        table.show(rows);
        if (table.selected().size() < chosen.size()) {
            table.select(row -> chosen.contains(row.id()));
        }
        selectWanted();
        subtitle(
                model.isEmpty()
                        ? ""
                        : Words.text(
                                "group.summary",
                                Formats.number(rows.size()),
                                Formats.number(model.total()),
                                Formats.month(model.month())));
    }

    private void showAll() {
        search.setText("");
        model.filter(GroupFilter.NONE.everything());
    }
}

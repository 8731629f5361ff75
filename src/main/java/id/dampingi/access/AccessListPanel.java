package id.dampingi.access;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.FilterButton;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import id.dampingi.member.Member;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The requests for access of one group: table, and a form in a dialog. */
final class AccessListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient AccessListModel model;
    private final transient TableView<AccessRow> table;
    private final JPanel bar = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[][grow][][][]"));
    private final SearchField search;
    private final FilterButton filters;
    private transient Optional<UUID> shown = Optional.empty();
    private final JLabel count = Theme.secondary("");

    AccessListPanel(AccessListModel model) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]"));
        this.model = model;
        setOpaque(false);
        var add = new Command("access.new", this::add)
                .icon("plus")
                .shortcut("ctrl N")
                .within(this);
        var edit = new Command("access.edit", this::edit).icon("pencil");
        var delete = new Command("access.delete", this::delete).icon("trash-2");
        table = new TableView<>("access.table", columns())
                .sameBy(row -> row.record().id())
                .onOpen(this::open)
                .onDelete(model::delete)
                .onSelect(() -> enable(edit, delete))
                .empty(new EmptyState("users", "access.empty", new Command("access.new", this::add).icon("plus")));
        search = new SearchField("access.search", model::search);
        count.setName("access.count");
        bar.setOpaque(false);
        bar.add(search, "wmin 120");
        filters = new FilterButton("access.filters", model.filters());
        model.filters().onUsed(() -> search.setText(model.search()));
        bar.add(filters, "wmin 44, wmax 150");
        bar.add(count, "gapleft 8, wmin 0");
        bar.add(delete.quietButton());
        bar.add(edit.quietButton());
        bar.add(add.button());
        add(bar, "wmin 0");
        add(table.panel(), "wmin 0, hmin 0");
        model.onChange(this::refresh);
        enable(edit, delete);
        refresh();
    }

    private static List<Column<AccessRow>> columns() {
        return List.of(
                Column.date("access.requestedOn", 106, row -> row.record().requestedOn()),
                Column.lines(
                        "access.what",
                        280,
                        row -> new Lines(
                                row.record().what(),
                                Words.text(row.record().kind().key()))),
                Column.text(
                        "access.member",
                        150,
                        row -> row.record().member() == null ? Words.text("access.memberNone") : row.member()),
                Column.text("access.referredTo", 170, row -> row.record().referredTo()),
                Column.date("access.referredShort", 106, row -> row.record().referredOn()),
                Column.number("access.days", 70, AccessRow::days),
                Column.pill("access.result", 170, AccessListPanel::pill));
    }

    private static Pill pill(AccessRow row) {
        return switch (row.record().result()) {
            case OPEN ->
                row.isReferred()
                        ? new Pill(Words.text("access.waitsForResult"), "rating.onTrack", "circle", 1)
                        : new Pill(Words.text("access.waitsForReferral"), "warning", "circle", 0);
            case RECEIVED -> new Pill(Words.text(AccessResult.RECEIVED.key()), "success", "circle-check", 2);
            case LAPSED -> new Pill(Words.text(AccessResult.LAPSED.key()), "secondary", "x", 3);
        };
    }

    private void refresh() {
        if (!shown.equals(model.group())) {
            shown = model.group();
            search.setText(model.search());
        }
        table.show(model.visible());
        count.setText(Words.text("access.count", model.count(), model.waiting()));
        // The empty list says the same in its middle.
        bar.setVisible(model.count() > 0);
    }

    private void enable(Command edit, Command delete) {
        edit.setEnabled(table.selectedOne().isPresent());
        delete.setEnabled(!table.selected().isEmpty());
    }

    private void add() {
        model.openNew();
        Dialogs.form(this, "access.new", form(), model.form(), "access.save");
    }

    private void edit() {
        table.selectedOne().ifPresent(this::open);
    }

    private void open(AccessRow row) {
        model.open(row);
        Dialogs.form(this, "access.edit", form(), model.form(), "access.save");
    }

    private void delete() {
        model.delete(table.selected());
    }

    private Form form() {
        var form = new Form(2);
        form.wide().text("access.what");
        form.choice("access.kind", Option.of(AccessKind.values(), AccessKind::key));
        form.choiceOrNone(
                "access.member",
                Option.of(model.members(), member -> member.id().toString(), Member::name),
                "access.memberNone");
        form.date("access.requestedOn");
        form.wide().area("access.note", 2);
        form.section("access.referral");
        form.date("access.referredOn");
        form.suggest("access.referredTo", model.places());
        form.section("access.outcome");
        form.choice("access.result", Option.of(AccessResult.values(), AccessResult::key));
        form.date("access.endedOn");
        form.wide().text("access.reason");
        form.rules().onlyWhen("access.endedOn", AccessDraft::isEnded).onlyWhen("access.reason", AccessDraft::isLapsed);
        return form;
    }
}

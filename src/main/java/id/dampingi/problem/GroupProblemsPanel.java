package id.dampingi.problem;

import id.dampingi.approach.Approach;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.BulkDialog;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.ListBar;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import java.awt.Component;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The problems of one group, for its page. */
final class GroupProblemsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient GroupProblemsModel model;
    private final transient TableView<ProblemRow> table;
    private final JLabel summary = Theme.secondary("");
    private final ListBar bar = new ListBar();

    GroupProblemsPanel(GroupProblemsModel model, Consumer<UUID> open, Consumer<Component> add) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]"));
        this.model = model;
        setName("problem.ofGroup");
        setOpaque(false);
        var newProblem = new Command("problem.new", () -> add.accept(this))
                .icon("plus")
                .shortcut("ctrl N")
                .within(this);
        var show = new Command(
                        "problem.open",
                        () -> table().selectedOne()
                                .ifPresent(row -> open.accept(row.problem().id())))
                .icon("chevron-right");
        var delete = new Command("problem.delete", () -> model.delete(table().selected())).icon("trash-2");
        var bulk = new Command("bulk.change", this::changeSelected)
                .tip()
                .icon("list-checks")
                .shortcut("ctrl B")
                .within(this);
        table = new TableView<>("problem.table", columns())
                .sameBy(row -> row.problem().id())
                .onOpen(row -> open.accept(row.problem().id()))
                .onDelete(model::delete)
                .onSelect(() -> enable(show, bulk, delete))
                .menu(bulk)
                .empty(new EmptyState("lightbulb", "problem.emptyGroup", newProblem));
        bar.say(summary).tools(show, bulk, delete).adds(newProblem);
        add(bar, "wmin 0");
        add(table.panel(), "wmin 0, hmin 0");
        model.onChange(this::refresh);
        enable(show, bulk, delete);
        refresh();
    }

    private TableView<ProblemRow> table() {
        return table;
    }

    private static List<Column<ProblemRow>> columns() {
        return List.of(
                Column.number(
                        "problem.scoreShort",
                        56,
                        row -> row.problem().score().isPresent()
                                ? Integer.valueOf(row.problem().score().getAsInt())
                                : null),
                Column.text("problem.statement", 380, row -> row.problem().statement()),
                Column.pill("problem.step", 200, ProblemMarkPanel::step),
                Column.pill("problem.approach", 116, GroupProblemsPanel::approach),
                Column.date("problem.raisedOn", 106, row -> row.problem().date()),
                Column.text("problem.plansShort", 70, GroupProblemsPanel::plans));
    }

    private static Pill approach(ProblemRow row) {
        var approach = row.problem().approach();
        return new Pill(Words.text(approach.key()), approach.key(), approach.icon(), approach.ordinal());
    }

    private static String plans(ProblemRow row) {
        return row.plans() == 0 ? "" : row.plansDone() + "/" + row.plans();
    }

    private void refresh() {
        table.show(model.rows());
        summary.setText(Words.text("problem.summary", model.rows().size(), model.open()));
        bar.setVisible(!model.rows().isEmpty());
    }

    private void changeSelected() {
        BulkDialog.open(
                this,
                model.bulk(),
                table.selected().stream().map(row -> row.problem().id()).toList(),
                form -> {
                    form.choice("problem.approach", Option.of(Approach.values(), Approach::key));
                    form.text("problem.raisedBy");
                });
    }

    private void enable(Command show, Command bulk, Command delete) {
        bulk.setEnabled(!table.selected().isEmpty());
        show.setEnabled(table.selectedOne().isPresent());
        delete.setEnabled(!table.selected().isEmpty());
    }
}

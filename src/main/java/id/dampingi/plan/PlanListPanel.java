package id.dampingi.plan;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.BulkDialog;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.FilterButton;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.OptionBox;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import java.util.List;
import java.util.UUID;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The follow-up plans of all groups, those that are due first at the top. */
final class PlanListPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient PlanListModel model;
    private final transient PlanFeature actions;
    private final transient TableView<PlanRow> table;
    private final OptionBox show;
    private final OptionBox facilitator;
    private final OptionBox group;
    private final FilterButton saved;
    private final JLabel summary = Theme.secondary("");
    private final transient Command edit =
            new Command("plan.edit", () -> actions().open(this, one()));
    private final transient Command done = new Command("plan.done", this::markDone);
    private final transient Command activity =
            new Command("plan.activity", () -> actions().activity(this, one()));
    private final transient Command problem =
            new Command("plan.problem", () -> actions().problem(one()));
    private final transient Command delete = new Command("plan.delete", this::delete);
    private final transient Command bulk = new Command("bulk.change", this::changeSelected);
    private final JButton more;

    PlanListPanel(PlanListModel model, PlanFeature actions) {
        super(new MigLayout("insets 12 0 0 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]6[]8[grow, fill]8[]"));
        this.model = model;
        this.actions = actions;
        setName("plan.list");
        setOpaque(false);
        show = new OptionBox(
                "plan.show",
                Option.of(PlanShow.values(), PlanShow::key),
                id -> model.filter(model.filter().showing(PlanShow.valueOf(id))));
        facilitator = new OptionBox(
                "plan.facilitator", List.of(), id -> model.filter(model.filter().by(id(id))));
        group = new OptionBox(
                "plan.group", List.of(), id -> model.filter(model.filter().of(id(id))));
        table = new TableView<>("plan.table", columns())
                .sameBy(row -> row.item().id())
                .onOpen(row -> actions.open(this, row.item()))
                .onDelete(rows -> model.delete(rows.stream().map(PlanRow::item).toList()))
                .onSelect(this::enableCommands);
        more = new Command("plan.more", model::more).button();
        saved = new FilterButton(model.filters());
        add(filters(), "wmin 0");
        add(tools(), "wmin 0");
        add(table.panel(), "wmin 0, hmin 0");
        add(more, "alignx center, grow 0");
        model.onChange(this::showModel);
        showModel();
    }

    private PlanFeature actions() {
        return actions;
    }

    private JPanel filters() {
        var filters = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));
        filters.setOpaque(false);
        filters.add(show);
        filters.add(facilitator, "wmin 72, wmax 200");
        filters.add(group, "wmin 72, wmax 240");
        filters.add(saved, "wmin 44, wmax 180");
        filters.add(summary, "gapleft 8, wmin 0");
        return filters;
    }

    private JPanel tools() {
        var tools = new JPanel(new MigLayout("insets 0, gapx 4"));
        tools.setOpaque(false);
        done.tip().icon("check").shortcut("ctrl M").within(this);
        activity.tip().icon("calendar-check").shortcut("ctrl shift K").within(this);
        problem.tip().icon("lightbulb");
        edit.tip().icon("pencil");
        delete.tip().icon("trash-2");
        bulk.tip().icon("list-checks").shortcut("ctrl B").within(this);
        for (Command command : List.of(done, activity, problem, edit, bulk, delete)) {
            tools.add(command.quietButton());
        }
        return tools;
    }

    private List<Column<PlanRow>> columns() {
        return List.of(
                Column.date("plan.due", 104, row -> row.item().due()),
                Column.pill("plan.state", 150, this::state),
                Column.lines("plan.plan", 300, row -> new Lines(row.item().plan(), row.statement())),
                Column.text("plan.person", 140, row -> row.item().person()),
                Column.lines("plan.group", 200, row -> new Lines(row.groupName(), row.facilitatorName())));
    }

    private Pill state(PlanRow row) {
        return PlanStatePanel.pill(row.item(), row.waitsForWord(), model.today());
    }

    private void showModel() {
        saved.refresh();
        show.choose(model.filter().show().name());
        facilitator.show(
                Option.of(model.facilitators(), each -> each.id().toString(), Facilitator::name),
                "plan.anyFacilitator",
                text(model.filter().facilitator()));
        group.show(
                Option.of(model.groups(), each -> each.id().toString(), Group::name),
                "plan.anyGroup",
                text(model.filter().group()));
        table.empty(new EmptyState(
                "list-todo",
                model.narrowed() ? "plan.notFound" : "plan.empty",
                new Command("plan.new", () -> actions.openNew(this))));
        table.show(model.rows());
        model.takeWanted().ifPresent(id -> {
            table.table().clearSelection();
            table.select(row -> row.item().id().equals(id));
            table.table().requestFocusInWindow();
        });
        more.setVisible(model.hasMore());
        summary.setText(
                model.hasMore()
                        ? Words.text("plan.summaryCut", model.rows().size(), model.total())
                        : Words.text("plan.summary", model.total(), model.overdue()));
        enableCommands();
    }

    private void enableCommands() {
        List<PlanRow> chosen = table.selected();
        boolean one = chosen.size() == 1;
        edit.setEnabled(one);
        done.setEnabled(model.canMarkDone(chosen));
        activity.setEnabled(one);
        activity.text(Words.text(one && chosen.get(0).item().activity() != null ? "plan.toActivity" : "plan.activity"));
        problem.setEnabled(one && chosen.get(0).item().problem() != null);
        delete.setEnabled(!chosen.isEmpty());
        bulk.setEnabled(!chosen.isEmpty());
    }

    private PlanItem one() {
        return table.selectedOne().orElseThrow().item();
    }

    private void changeSelected() {
        BulkDialog.open(
                this,
                model.bulk(),
                table.selected().stream().map(row -> row.item().id()).toList(),
                PlanListPanel::bulkInputs);
    }

    private static void bulkInputs(Form form) {
        form.date("plan.due");
        form.text("plan.person");
        form.choice("plan.state", Option.of(PlanState.values(), PlanState::key));
        form.text("plan.reason");
    }

    private void markDone() {
        model.markDone(table.selected());
    }

    private void delete() {
        model.delete(table.selected().stream().map(PlanRow::item).toList());
    }

    private static @Nullable UUID id(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}

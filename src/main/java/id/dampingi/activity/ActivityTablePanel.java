package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.BulkDialog;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.TableView;
import id.dampingi.ownfield.OwnFieldFeature;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The table of activities and what can be done with the selected ones. */
final class ActivityTablePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Whether the table says which group an activity belongs to. */
    enum Of {
        ALL_GROUPS,
        ONE_GROUP
    }

    private final transient ActivityListModel model;
    private final transient TableView<ActivityRow> table;
    private final transient Command open;
    private final transient Command done;
    private final transient Command raise;
    private final transient Command duplicate;
    private final transient Command delete;
    private final transient Command attendance;
    private final transient Command bulk;
    private final transient Command paper;
    private final JPanel tools = new JPanel(new MigLayout("insets 0, gapx 4, hidemode 3"));

    ActivityTablePanel(
            ActivityListModel model, ActivityDialog dialog, Of of, Optional<BiConsumer<Component, UUID>> raises) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]8[grow, fill][]"));
        this.model = model;
        setOpaque(false);
        tools.setOpaque(false);
        open = new Command("activity.edit", () -> table().selectedOne().ifPresent(row -> dialog.open(this, row.id())));
        done = new Command("activity.done", () -> model.markDone(table().selected()));
        raise = new Command(
                "activity.raise",
                () -> raises.ifPresent(open -> table().selectedOne().ifPresent(row -> open.accept(this, row.id()))));
        duplicate = new Command(
                "activity.duplicate", () -> table().selectedOne().ifPresent(row -> dialog.duplicate(this, row.id())));
        delete = new Command("activity.delete", () -> model.delete(table().selected()));
        attendance = new Command(
                "activity.attendance", () -> table().selectedOne().ifPresent(row -> dialog.attendance(this, row.id())));
        paper = new Command(
                "activity.attendancePaper",
                () -> table().selectedOne().ifPresent(row -> dialog.attendancePaper(this, row.id())));
        table = new TableView<>("activity.table", columns(of))
                .sameBy(ActivityRow::id)
                .onOpen(row -> dialog.open(this, row.id()))
                .onDelete(model::delete)
                .onSelect(this::enableCommands);
        bulk = new Command(
                        "bulk.change",
                        () -> BulkDialog.open(this, model.bulk(), ActivityRow.ids(table().selected()), form -> {
                            bulkInputs(form);
                            OwnFieldFeature.addBulk(form, model.own());
                        }))
                .tip()
                .icon("list-checks")
                .shortcut("ctrl B")
                .within(this);
        List<Command> shown = raises.isPresent()
                ? List.of(done, raise, duplicate, open, bulk, delete)
                : List.of(done, duplicate, open, bulk, delete);
        tell(shown);
        tools.add(done.quietButton());
        if (dialog.hasAttendance()) {
            tools.add(attendance
                    .tip()
                    .icon("users")
                    .shortcut("ctrl shift H")
                    .within(this)
                    .quietButton());
        }
        if (dialog.hasAttendancePaper()) {
            tools.add(
                    paper.tip().icon("printer").shortcut("ctrl P").within(this).iconButton());
        }
        // On a group's page there is less room, and the words are in the tip.
        shown.stream()
                .skip(1)
                .forEach(command -> tools.add(of == Of.ONE_GROUP ? command.iconButton() : command.quietButton()));
        add(tools, "wmin 0");
        add(table.panel(), "wmin 0, hmin 120");
        enableCommands();
    }

    /** At the left of the commands. */
    void tools(JComponent... components) {
        for (int i = components.length - 1; i >= 0; i--) {
            tools.add(components[i], 0);
        }
    }

    void empty(EmptyState state) {
        table.empty(state);
    }

    void showRows() {
        table.more(OwnFieldFeature.columns(model.own(), ActivityRow::own));
        table.show(model.rows());
        model.takeWanted().ifPresent(this::select);
        enableCommands();
    }

    private void select(UUID activity) {
        table.table().clearSelection();
        table.select(row -> row.id().equals(activity));
        table.table().requestFocusInWindow();
    }

    private TableView<ActivityRow> table() {
        return table;
    }

    private void tell(List<Command> shown) {
        done.tip().icon("check").shortcut("ctrl M").within(this);
        duplicate.tip().icon("copy").shortcut("ctrl D").within(this);
        open.tip().icon("pencil");
        delete.tip().icon("trash-2");
        raise.tip().icon("lightbulb").shortcut("ctrl shift M");
        if (shown.contains(raise)) {
            raise.within(this);
        }
    }

    private void enableCommands() {
        List<ActivityRow> chosen = table.selected();
        open.setEnabled(chosen.size() == 1);
        duplicate.setEnabled(chosen.size() == 1);
        raise.setEnabled(chosen.size() == 1);
        attendance.setEnabled(chosen.size() == 1);
        paper.setEnabled(chosen.size() == 1);
        done.setEnabled(model.canMarkDone(chosen));
        delete.setEnabled(!chosen.isEmpty());
        bulk.setEnabled(!chosen.isEmpty());
    }

    private static void bulkInputs(Form form) {
        form.choice("activity.state", Option.of(ActivityState.values(), ActivityState::key));
        form.text("activity.reason");
        form.number("bulk.days");
        form.choice("activity.mainApproach", Option.of(Approach.values(), Approach::key));
        form.choiceOrNone("activity.technique", Option.of(Technique.values(), Technique::key), "activity.noTechnique");
        form.text("activity.place");
    }

    private static List<Column<ActivityRow>> columns(Of of) {
        var columns = new ArrayList<Column<ActivityRow>>();
        columns.add(Column.date("activity.date", 104, ActivityRow::date));
        columns.add(Column.pill("activity.state", 128, row -> state(row.state())));
        columns.add(Column.text("activity.title", 250, ActivityRow::title));
        if (of == Of.ALL_GROUPS) {
            columns.add(Column.text("activity.group", 176, ActivityRow::groupName));
        }
        columns.add(Column.pill("activity.approach", 116, row -> approach(row.mainApproach(), row.approaches())));
        columns.add(Column.number("activity.menShort", 46, row -> present(row, row.men())));
        columns.add(Column.number("activity.womenShort", 46, row -> present(row, row.women())));
        columns.add(Column.text("activity.technique", 68, ActivityTablePanel::technique));
        columns.add(Column.text("activity.place", 136, ActivityRow::place));
        return columns;
    }

    /** Nobody is counted before it took place. */
    private static @Nullable Integer present(ActivityRow row, int number) {
        return row.state() == ActivityState.DONE || number > 0 ? number : null;
    }

    private static String technique(ActivityRow row) {
        Technique technique = row.technique();
        return technique == null ? "" : Words.text(technique.key());
    }

    private static Pill approach(Approach main, int all) {
        String name = Words.text(main.key());
        String text = all > 1 ? Words.text("activity.approachMore", name, all - 1) : name;
        return new Pill(text, main.key(), main.icon(), main.ordinal());
    }

    private static Pill state(ActivityState state) {
        String text = Words.text(state.key());
        return switch (state) {
            case PLANNED -> new Pill(text, "accent", "calendar", 0);
            case DONE -> new Pill(text, "success", "circle-check", 1);
            case CANCELLED -> new Pill(text, "secondary", "x", 2);
        };
    }
}

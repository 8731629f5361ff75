package id.dampingi.activity;

import id.dampingi.activity.ActivityToolsPanel.Room;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.EmptyState;
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
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The table of activities. */
final class ActivityTablePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Whether the table says which group an activity belongs to. */
    enum Of {
        ALL_GROUPS,
        ONE_GROUP
    }

    private final transient ActivityListModel model;
    private final transient TableView<ActivityRow> table;
    private final ActivityToolsPanel tools;

    ActivityTablePanel(
            ActivityListModel model, ActivityDialog dialog, Of of, Optional<BiConsumer<Component, UUID>> raises) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        this.model = model;
        setOpaque(false);
        table = new TableView<>("activity.table", columns(of))
                .sameBy(ActivityRow::id)
                .onOpen(row -> dialog.open(this, row.id()))
                .onDelete(model::delete);
        tools = new ActivityToolsPanel(model, table, dialog, raises, of == Of.ALL_GROUPS ? Room.WIDE : Room.NARROW);
        table.onSelect(tools::enableCommands);
        add(table.panel(), "wmin 0, hmin 120");
    }

    /** What can be done with the selected ones, to stand above the table. */
    ActivityToolsPanel tools() {
        return tools;
    }

    void empty(EmptyState state) {
        table.empty(state);
    }

    void showRows() {
        table.more(OwnFieldFeature.columns(model.own(), ActivityRow::own));
        table.show(model.rows());
        model.takeWanted().ifPresent(this::select);
        tools.enableCommands();
    }

    private void select(UUID activity) {
        table.table().clearSelection();
        table.select(row -> row.id().equals(activity));
        table.table().requestFocusInWindow();
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

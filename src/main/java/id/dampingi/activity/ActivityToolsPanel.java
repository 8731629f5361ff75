package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Choice;
import id.dampingi.approach.Technique;
import id.dampingi.kit.ui.BulkDialog;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.TableView;
import id.dampingi.ownfield.OwnFieldFeature;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What can be done with the activities that are selected: the frequent things in words where there is room. */
final class ActivityToolsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** How much room there is. */
    enum Room {
        WIDE,
        NARROW
    }

    private final transient ActivityListModel model;
    private final transient TableView<ActivityRow> table;
    private final transient Command done;
    private final transient List<Command> forOne = new ArrayList<>();
    private final transient List<Command> forMany;

    ActivityToolsPanel(
            ActivityListModel model,
            TableView<ActivityRow> table,
            ActivityDialog dialog,
            Optional<BiConsumer<Component, UUID>> raises,
            Room room) {
        super(new MigLayout("insets 0, gapx 4, hidemode 3"));
        this.model = model;
        this.table = table;
        setOpaque(false);
        done = command("activity.done", "check", () -> model.markDone(table.selected()));
        add(done.shortcut("ctrl M").within(this).quietButton());
        if (dialog.hasAttendance()) {
            add(forOne("activity.attendance", "users", "ctrl shift H", id -> dialog.attendance(this, id)), room);
        }
        if (dialog.hasAttendancePaper()) {
            add(
                    forOne("activity.attendancePaper", "printer", "ctrl P", id -> dialog.attendancePaper(this, id)),
                    Room.NARROW);
        }
        raises.ifPresent(open ->
                add(forOne("activity.raise", "lightbulb", "ctrl shift M", id -> open.accept(this, id)), room));
        add(forOne("activity.duplicate", "copy", "ctrl D", id -> dialog.duplicate(this, id)), room);
        add(forOne("activity.edit", "pencil", "", id -> dialog.open(this, id)), Room.NARROW);
        forMany = List.of(
                command("bulk.change", "list-checks", this::changeSelected)
                        .shortcut("ctrl B")
                        .within(this),
                command("activity.delete", "trash-2", () -> model.delete(table.selected())));
        forMany.forEach(command -> add(command, Room.NARROW));
        table.menu(menu());
        enableCommands();
    }

    /** By what is selected now. */
    void enableCommands() {
        List<ActivityRow> chosen = table.selected();
        done.setEnabled(model.canMarkDone(chosen));
        forOne.forEach(command -> command.setEnabled(chosen.size() == 1));
        forMany.forEach(command -> command.setEnabled(!chosen.isEmpty()));
    }

    /** Without what the table's menu has by itself. */
    private Command[] menu() {
        var commands = new ArrayList<Command>();
        commands.add(done);
        commands.addAll(forOne.subList(0, forOne.size() - 1));
        commands.add(forMany.get(0));
        return commands.toArray(Command[]::new);
    }

    private void add(Command command, Room room) {
        add(room == Room.WIDE ? command.quietButton() : command.iconButton());
    }

    private Command forOne(String key, String icon, String shortcut, Consumer<UUID> work) {
        Command command = command(
                key, icon, () -> table.selectedOne().map(ActivityRow::id).ifPresent(work));
        if (!shortcut.isEmpty()) {
            command.shortcut(shortcut).within(this);
        }
        forOne.add(command);
        return command;
    }

    private static Command command(String key, String icon, Runnable work) {
        return new Command(key, work).tip().icon(icon);
    }

    private void changeSelected() {
        BulkDialog.open(this, model.bulk(), ActivityRow.ids(table.selected()), this::bulkInputs);
    }

    private void bulkInputs(Form form) {
        form.choice("activity.state", Option.of(ActivityState.values(), Choice::key));
        form.text("activity.reason");
        form.number("bulk.days");
        form.choice("activity.mainApproach", Option.of(Approach.values(), Choice::key));
        form.choiceOrNone("activity.technique", Option.of(Technique.values(), Choice::key), "activity.noTechnique");
        form.text("activity.place");
        OwnFieldFeature.addBulk(form, model.own());
    }
}

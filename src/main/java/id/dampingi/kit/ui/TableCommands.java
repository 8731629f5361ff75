package id.dampingi.kit.ui;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JTable;

/** What can be done with the selected records of a table: by a double click, by keys and in its menu. */
final class TableCommands<R> {
    private final Supplier<List<R>> selected;
    private final Supplier<Optional<UUID>> record;
    private final Command opening = new Command("records.open", this::open);
    private final Command deleting = new Command("records.delete", this::delete).shortcut("DELETE");
    private final Command history;
    private List<Command> also = List.of();
    private Optional<Consumer<R>> open = Optional.empty();
    private Optional<Consumer<List<R>>> delete = Optional.empty();

    /** @param record whose history can be looked at */
    TableCommands(JTable table, Supplier<List<R>> selected, Supplier<Optional<UUID>> record) {
        this.selected = selected;
        this.record = record;
        history = RecordHistory.command(table, record);
        new RecordMenu(table, this::possible);
        Shortcuts.inside(table, "ENTER", this::open);
        Shortcuts.inside(table, "DELETE", this::delete);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2 && table.rowAtPoint(e.getPoint()) >= 0) {
                    open();
                }
            }
        });
    }

    void onOpen(Consumer<R> action) {
        open = Optional.of(action);
    }

    void onDelete(Consumer<List<R>> action) {
        delete = Optional.of(action);
    }

    /** In the menu, while they are enabled. */
    void also(List<Command> commands) {
        also = commands;
    }

    private List<Command> possible() {
        boolean one = selected.get().size() == 1;
        opening.setEnabled(one);
        history.setEnabled(record.get().isPresent());
        deleting.setEnabled(!selected.get().isEmpty());
        var commands = new ArrayList<Command>();
        if (open.isPresent()) {
            commands.add(opening);
        }
        also.stream().filter(Command::isEnabled).forEach(commands::add);
        if (!one || history.isEnabled()) {
            commands.add(history);
        }
        if (delete.isPresent()) {
            commands.add(deleting);
        }
        return commands;
    }

    private void open() {
        List<R> chosen = selected.get();
        if (chosen.size() == 1) {
            open.ifPresent(action -> action.accept(chosen.get(0)));
        }
    }

    private void delete() {
        List<R> chosen = selected.get();
        if (!chosen.isEmpty()) {
            delete.ifPresent(action -> action.accept(chosen));
        }
    }
}

package id.dampingi.kit.ui;

import java.util.List;
import java.util.function.Supplier;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/** The context menu of a table of records, by mouse or key. */
public final class RecordMenu extends JPopupMenu {
    private static final long serialVersionUID = 1L;

    /** @param commands what can be done with what is selected, asked for each time */
    public RecordMenu(JTable table, Supplier<List<Command>> commands) {
        setName(table.getName() + ".menu");
        addPopupMenuListener(new PopupMenuListener() {
            @Override
            public void popupMenuWillBecomeVisible(PopupMenuEvent e) {
                removeAll();
                commands.get().forEach(command -> add(command.menuItem()));
            }

            @Override
            public void popupMenuWillBecomeInvisible(PopupMenuEvent e) {}

            @Override
            public void popupMenuCanceled(PopupMenuEvent e) {}
        });
        table.setComponentPopupMenu(this);
    }
}

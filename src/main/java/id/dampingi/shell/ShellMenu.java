package id.dampingi.shell;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;

/** The menu bar. */
final class ShellMenu extends JMenuBar {
    private static final long serialVersionUID = 1L;

    ShellMenu(JMenu... menus) {
        setName("menu");
        for (JMenu menu : menus) {
            add(menu);
        }
    }

    static JMenu menu(String key, List<Command> commands) {
        var menu = new JMenu(Words.text(key));
        menu.setName(key);
        giveMnemonic(menu);
        commands.forEach(command -> menu.add(command.menuItem()));
        return menu;
    }

    static JMenu recent(List<Path> files, java.util.function.Consumer<Path> open) {
        var menu = new JMenu(Words.text("menu.recent"));
        menu.setName("menu.recent");
        for (Path file : files) {
            Path name = file.getFileName();
            var item = new JMenuItem(name == null ? file.toString() : name.toString());
            item.setToolTipText(file.toString());
            item.addActionListener(e -> open.accept(file));
            menu.add(item);
        }
        menu.setEnabled(!files.isEmpty());
        return menu;
    }

    private static void giveMnemonic(JMenu menu) {
        menu.setMnemonic(menu.getText().toUpperCase(Locale.ROOT).charAt(0));
    }
}

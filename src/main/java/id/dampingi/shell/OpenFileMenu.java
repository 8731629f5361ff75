package id.dampingi.shell;

import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JMenu;
import javax.swing.JMenuBar;

/** The menus over an open data file. */
final class OpenFileMenu {
    private final OpenFile file;
    private final Undo undo;

    OpenFileMenu(OpenFile file, Undo undo) {
        this.file = file;
        this.undo = undo;
    }

    JMenuBar bar() {
        return new ShellMenu(fileMenu(), ShellMenu.menu("menu.edit", List.of(undo.undo(), undo.redo())), viewMenu());
    }

    private JMenu fileMenu() {
        MainWindow window = file.window();
        var start = new StartDoor(window, window.frame(), window.preferences());
        JMenu menu = ShellMenu.menu(
                "menu.file",
                List.of(
                        new Command("start.newOffice", start::newOffice).shortcut("ctrl shift N"),
                        new Command("start.open", start::open).shortcut("ctrl O")));
        menu.add(ShellMenu.recent(file.recent(), window::openFile));
        menu.addSeparator();
        List<Command> commands = file.session().commands().get();
        commands.forEach(command -> menu.add(command.menuItem()));
        if (!commands.isEmpty()) {
            menu.addSeparator();
        }
        menu.add(new Command("menu.closeFile", window::closeFile).menuItem());
        menu.add(new Command("menu.quit", window::quit).shortcut("ctrl Q").menuItem());
        return menu;
    }

    private JMenu viewMenu() {
        var commands = new ArrayList<Command>();
        List<Screen> screens = file.session().screens();
        for (int i = 0; i < screens.size(); i++) {
            Screen screen = screens.get(i);
            commands.add(new Command(screen.key(), () -> file.go(Place.of(screen.key()))).shortcut("ctrl " + (i + 1)));
        }
        return ShellMenu.menu("menu.view", commands);
    }
}

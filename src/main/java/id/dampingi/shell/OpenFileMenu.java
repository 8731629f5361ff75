package id.dampingi.shell;

import id.dampingi.find.Deed;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        return new ShellMenu(
                fileMenu(),
                ShellMenu.menu(
                        "menu.edit",
                        List.of(undo.undo(), undo.redo(), new Command("menu.find", file::find).shortcut("ctrl K"))),
                viewMenu());
    }

    /** What the menus and the look offer, to be found by its words. */
    List<Deed> deeds() {
        MainWindow window = file.window();
        var start = new StartDoor(window, window.frame(), window.preferences());
        Look other = Theme.isDark() ? Look.LIGHT : Look.DARK;
        Locale language = Words.language().equals("en") ? Words.INDONESIAN : Locale.ENGLISH;
        var deeds = new ArrayList<Deed>();
        file.session()
                .commands()
                .get()
                .forEach(command -> deeds.add(new Deed(command.key(), "upload", "", command::runIfEnabled)));
        deeds.add(new Deed("menu.undo", "undo-2", "ctrl Z", undo.undo()::runIfEnabled));
        deeds.add(new Deed("menu.redo", "history", "ctrl Y", undo.redo()::runIfEnabled));
        deeds.add(new Deed("find.changeLook", "sparkles", "", () -> window.look(other)));
        deeds.add(new Deed("find.changeLanguage", "book-open", "", () -> window.speak(language)));
        deeds.add(new Deed("start.newOffice", "building-2", "ctrl shift N", start::newOffice));
        deeds.add(new Deed("start.open", "folder-open", "ctrl O", start::open));
        deeds.add(new Deed("menu.closeFile", "x", "", window::closeFile));
        deeds.add(new Deed("menu.quit", "x", "ctrl Q", window::quit));
        return deeds;
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

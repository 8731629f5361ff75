package id.dampingi.shell;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.settings.UserPreferences;
import java.awt.Window;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What the window shows of an open data file: navigation, screens, menus and status line. */
final class OpenFile {
    private static final int NARROW_BELOW = 980;
    private static final String FOLDED = "navigationFolded";

    /** The components, made anew with every language. */
    private record Parts(SideNavigation navigation, ScreenDeck deck, StatusLine status, Undo undo, JPanel content) {}

    private final Session session;
    private final MainWindow window;
    private final JFrame frame;
    private final UserPreferences preferences;
    private Place place;
    private @Nullable Parts parts;

    OpenFile(Session session, MainWindow window, JFrame frame, UserPreferences preferences) {
        this.session = session;
        this.window = window;
        this.frame = frame;
        this.preferences = preferences;
        place = Place.of(session.screens().get(0).key());
    }

    Session session() {
        return session;
    }

    /** However the path is written. */
    boolean is(Path file) {
        try {
            return Files.isSameFile(session.file(), file);
        } catch (IOException e) {
            return session.file().equals(file);
        }
    }

    void build() {
        leave();
        var deck = new ScreenDeck(session.screens(), this::shown);
        // First of all: what it shows is read while the rest is made.
        deck.show(place);
        var undo = new Undo(session.history());
        var navigation =
                new SideNavigation(session.screens(), screen -> go(Place.of(screen.key())), this::find, this::fold);
        var status = new StatusLine(session.file(), undo.undo());
        var content = new JPanel(new MigLayout("insets 0, gap 0, fill", "[]0[grow, fill]", "[grow, fill]0[]"));
        content.add(navigation);
        content.add(deck, "wmin 0, wrap");
        content.add(status, "span, growx");
        parts = new Parts(navigation, deck, status, undo, content);
        frame.setJMenuBar(menu(undo).bar());
        frame.setContentPane(content);
        content.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                fit();
            }
        });
        Shortcuts.inside(content, "ctrl shift Z", undo.redo()::runIfEnabled);
        navigation.select(place.screen());
        frame.revalidate();
        fit();
    }

    /** Anything, from anywhere. */
    void find() {
        find(frame);
    }

    void find(Window from) {
        if (parts != null) {
            session.find()
                    .open(frame, from, session.screens(), menu(parts.undo()).deeds());
        }
    }

    private OpenFileMenu menu(Undo undo) {
        return new OpenFileMenu(this, undo);
    }

    void go(Place to) {
        if (parts != null) {
            parts.deck().show(to);
        }
    }

    void tell(Change change) {
        if (parts != null) {
            parts.undo().tell(change, parts.status(), frame);
        }
    }

    void leave() {
        if (parts != null) {
            parts.deck().leave();
        }
    }

    void close() {
        session.close().run();
    }

    MainWindow window() {
        return window;
    }

    List<Path> recent() {
        return preferences.recent().stream().filter(file -> !is(file)).toList();
    }

    private void shown(Screen screen) {
        place = Place.of(screen.key());
        Path name = session.file().getFileName();
        frame.setTitle(Words.text("app.title", Words.text(screen.key()), name == null ? "" : name.toString()));
        if (parts != null) {
            parts.navigation().select(screen.key());
        }
    }

    private void fold() {
        preferences.set(FOLDED, folded() ? "no" : "yes");
        fit();
    }

    private boolean folded() {
        return preferences.value(FOLDED).filter("yes"::equals).isPresent();
    }

    /** Narrow when the user wants it so or the window leaves no room for words. */
    private void fit() {
        if (parts != null) {
            SideNavigation navigation = parts.navigation();
            int width = parts.content().getWidth();
            navigation.narrow(folded() || width > 0 && width < NARROW_BELOW);
            ((MigLayout) parts.content().getLayout())
                    .setComponentConstraints(navigation, "w " + navigation.wantedWidth() + "!");
            parts.content().revalidate();
        }
    }
}

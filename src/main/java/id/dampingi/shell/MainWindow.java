package id.dampingi.shell;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.ui.Everywhere;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Theme;
import id.dampingi.office.Office;
import id.dampingi.region.RegionFinder;
import id.dampingi.settings.UserPreferences;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/** The window of the program: the start screen, or the screens of an open data file. */
public final class MainWindow implements ShellDoor {
    private final JFrame frame = new JFrame();
    private final UserPreferences preferences;
    private final Background background;
    private final DataFiles files;
    private final ErrorDialog errors = new ErrorDialog(() -> frame);
    private Optional<OpenFile> open = Optional.empty();

    public MainWindow(UserPreferences preferences, Background background, DataFiles files) {
        this.preferences = preferences;
        this.background = background;
        this.files = files;
        frame.setName("main");
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                quit();
            }
        });
        Everywhere.on(frame, "ctrl K", from -> open.ifPresent(file -> file.find(from)));
        WindowPlace.restore(frame, preferences);
    }

    public JFrame frame() {
        return frame;
    }

    UserPreferences preferences() {
        return preferences;
    }

    /** With the start screen. */
    public void start() {
        frame.setTitle(Words.text("app.name"));
        frame.setJMenuBar(null);
        var panel = new StartPanel(new StartDoor(this, frame, preferences));
        frame.setContentPane(panel);
        reveal();
        panel.focus();
    }

    /** With the start screen, because the file could not be opened. */
    public void startWithout(Exception e) {
        start();
        tell(e);
    }

    void openFile(Path file) {
        if (open.filter(now -> now.is(file)).isEmpty()) {
            replace(() -> files.open(file, this), file);
        }
    }

    /** {@code failed} is run after the failure was told. */
    void createFile(Path file, Office office, Runnable failed) {
        replace(() -> files.create(file, office, this), file, failed);
    }

    /** For the office's town, while there is no data file yet. */
    RegionFinder towns() {
        return RegionFinder.towns(background, this);
    }

    void openSample(Path file) {
        replace(() -> files.sample(file, this), file);
    }

    /** Back to the start screen. */
    void closeFile() {
        open.ifPresent(this::close);
        open = Optional.empty();
        preferences.keepOpen(Optional.empty());
        start();
    }

    void quit() {
        WindowPlace.keep(frame, preferences);
        open.ifPresent(OpenFile::leave);
        background.run(
                () -> {
                    open.ifPresent(OpenFile::close);
                    return true;
                },
                done -> frame.dispose(),
                e -> frame.dispose());
    }

    @Override
    public void go(Place place) {
        open.ifPresent(file -> file.go(place));
    }

    @Override
    public void tell(Exception e) {
        errors.tell(e);
    }

    @Override
    public void speak(Locale language) {
        preferences.language(language);
        Words.speak(language);
        rebuild();
    }

    @Override
    public void look(Look look) {
        preferences.look(look.name());
        Theme.change(look);
        rebuild();
    }

    /** The file stays as it was when the other cannot be opened. */
    private void replace(Callable<Session> opening, Path file) {
        replace(opening, file, () -> {});
    }

    private void replace(Callable<Session> opening, Path file, Runnable failed) {
        background.run(opening, this::show, e -> {
            preferences.forget(file);
            tell(e);
            if (open.isEmpty()) {
                start();
            }
            failed.run();
        });
    }

    /** The file takes the place of the one before, and is opened again at the next start. */
    public void show(Session session) {
        preferences.opened(session.file());
        preferences.keepOpen(Optional.of(session.file()));
        visit(session);
    }

    /** Like {@link #show}, but the next start is with the file that the user chose last. */
    public void visit(Session session) {
        Optional<OpenFile> before = open;
        open = Optional.of(new OpenFile(session, this, frame, preferences));
        session.events()
                .on(
                        Change.class,
                        change -> open.filter(now -> now.session() == session).ifPresent(now -> now.tell(change)));
        before.ifPresent(this::close);
        rebuild();
        reveal();
    }

    /** Forms keep what is typed in them, and work that waits for the file is done first. */
    private void close(OpenFile file) {
        file.leave();
        background.run(
                () -> {
                    file.close();
                    return true;
                },
                done -> {},
                this::tell);
    }

    /** Makes all components anew, on the same data at the same place. */
    private void rebuild() {
        if (open.isPresent()) {
            open.get().build();
        } else {
            start();
        }
    }

    private void reveal() {
        frame.revalidate();
        frame.setVisible(true);
    }
}

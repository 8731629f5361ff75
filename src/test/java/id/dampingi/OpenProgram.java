package id.dampingi;

import id.dampingi.indicator.FedMeasurementStore;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.Today;
import id.dampingi.office.Office;
import id.dampingi.settings.UserPreferences;
import id.dampingi.shell.DataFiles;
import id.dampingi.shell.MainWindow;
import id.dampingi.shell.Session;
import id.dampingi.shell.ShellDoor;
import id.dampingi.stage.StageStore;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.swing.JFrame;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JFileChooserFixture;

/** The whole program in its window, put together as it always is, on a data file that the test can look into. */
public final class OpenProgram implements AutoCloseable {
    private final Gui gui;
    private final SwingBackground background = new SwingBackground();
    private final Database database;
    private final MainWindow main;
    private final Session session;
    private final FrameFixture window;

    /** A program that opens no file but the one it is started on. */
    private static final class OneFile implements DataFiles {
        @Override
        public Session open(Path file, ShellDoor shell) {
            throw new UnsupportedOperationException("another file");
        }

        @Override
        public Session create(Path file, Office office, ShellDoor shell) {
            throw new UnsupportedOperationException("another file");
        }

        @Override
        public Session sample(Path file, ShellDoor shell) {
            throw new UnsupportedOperationException("another file");
        }
    }

    /** @param fill what the data file holds when it is opened; {@code clock} says which day is today */
    public OpenProgram(Gui gui, Path folder, Clock clock, Consumer<Database> fill) {
        this.gui = gui;
        Words.speak(Words.INDONESIAN);
        Path file = folder.resolve("lembaga.dampingi");
        database = DataFile.create(file, TestData.AUTHOR);
        FedMeasurementStore.follow(database, clock);
        StageStore.follow(database, clock);
        fill.accept(database);
        UserPreferences preferences = UserPreferences.load(folder.resolve("preferences.properties"));
        Today.by(clock);
        main = GuiActionRunner.execute(() -> {
            Theme.install(Look.LIGHT);
            return new MainWindow(preferences, background, new OneFile());
        });
        session = new SessionWiring(file, database, background, main, preferences, clock).session(database::close);
        GuiActionRunner.execute(() -> {
            main.show(session);
            main.frame().setSize(1240, 860);
        });
        window = gui.attach(main.frame());
    }

    public FrameFixture window() {
        return window;
    }

    public JFrame frame() {
        return main.frame();
    }

    public Database database() {
        return database;
    }

    public Session session() {
        return session;
    }

    /** A screen of the navigation, with the mouse. */
    public void screen(String key) {
        window.toggleButton("navigation." + key).click();
        gui.robot().waitForIdle();
    }

    /** Where lists and messages of the program lead to. */
    public void go(Place place) {
        GuiActionRunner.execute(() -> main.go(place));
        gui.robot().waitForIdle();
    }

    /** The page of the only group, out of the list, and on it a part. */
    public void onlyGroup(String part) {
        screen("group.screen");
        Wait.until("the group", () -> window.table("group.table").rowCount() == 1);
        window.table("group.table").focus().selectRows(0).pressAndReleaseKeys(KeyEvent.VK_ENTER);
        part(part);
    }

    /** A part of the group's page that is open, {@code "group.tabMembers"}. */
    public void part(String key) {
        Wait.until(key, () -> shows(key));
        window.toggleButton(key).click();
        gui.robot().waitForIdle();
    }

    /** The first line of a card, with the mouse. */
    public void firstOf(String card) {
        Wait.until(card, () -> shows(card + ".list"));
        window.list(card + ".list").item(0).click();
        gui.robot().waitForIdle();
    }

    public boolean shows(String name) {
        return gui.robot().finder().findAll(component -> name.equals(component.getName())).stream()
                .anyMatch(component -> GuiActionRunner.execute(component::isShowing));
    }

    /** Saves into a folder what was about to be saved as PDF; its text, on one line. */
    public String savedPdf(JFileChooserFixture chooser, Path folder) throws IOException {
        Path pdf = folder.resolve("saved.pdf");
        chooser.setCurrentDirectory(folder.toFile());
        chooser.fileNameTextBox().setText("saved");
        chooser.approve();
        Wait.until("the file is there", () -> pdf.toFile().exists());
        settle();
        try (var pages = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(pages).replaceAll("\\s+", " ");
        }
    }

    /** One that is about to open, also after its records were read. */
    public DialogFixture dialog(String name) {
        return WindowFinder.findDialog(name).withTimeout(30_000).using(gui.robot());
    }

    /** After a dialog has closed. */
    public void backInWindow() {
        gui.waitForFocus(main.frame());
        settle();
    }

    /** What an event started is done, and what that started. */
    public void settle() {
        for (int i = 0; i < 3; i++) {
            gui.robot().waitForIdle();
            var idle = new AtomicBoolean();
            background.run(() -> true, idle::set, e -> idle.set(true));
            Wait.until("the work ends", idle::get);
        }
    }

    @Override
    public void close() {
        settle();
        GuiActionRunner.execute(() -> {
            Arrays.stream(main.frame().getOwnedWindows()).forEach(Window::dispose);
            main.frame().dispose();
        });
        background.close();
        session.close().run();
    }
}

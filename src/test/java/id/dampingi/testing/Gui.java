package id.dampingi.testing;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPopupMenu;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.NameMatcher;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JLabelFixture;
import org.assertj.swing.fixture.JPopupMenuFixture;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * What each test with a window needs: a robot that waits as long as a window manager does, a watch over the event thread (nothing
 * fails, waits for the data file or goes round and round there unseen), and a picture of the screen when the test fails.
 *
 * <pre>{@code
 * @RegisterExtension
 * final Gui gui = new Gui();
 * ...
 * FrameFixture window = gui.show(() -> new JFrame("…"));
 * }</pre>
 */
public final class Gui
        implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback, TestExecutionExceptionHandler {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final List<Throwable> escaped = new CopyOnWriteArrayList<>();
    private Robot robot;
    private Thread.UncaughtExceptionHandler before;

    @Override
    public void beforeEach(ExtensionContext context) {
        FailOnThreadViolationRepaintManager.install();
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> escaped.add(failure));
        robot = BasicRobot.robotWithNewAwtHierarchy();
        // With less, one run of five fails: the window manager has not moved the focus yet.
        robot.settings().delayBetweenEvents(20);
        robot.settings().eventPostingDelay(100);
        robot.settings().timeoutToFindPopup(10_000);
        robot.settings().timeoutToFindSubMenu(5_000);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        saveScreen(context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName());
        throw failure;
    }

    /** A window whose every event makes the next one heats the computer, and nobody sees why. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            Wait.until("the event thread comes to rest", Gui::isAtRest);
        }
    }

    private static boolean isAtRest() {
        EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
        return GuiActionRunner.execute(() -> queue.peekEvent() == null);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        robot.cleanUp();
        Thread.setDefaultUncaughtExceptionHandler(before);
        if (!escaped.isEmpty()) {
            var failure = new AssertionError("failed unseen, such as on the event thread", escaped.get(0));
            escaped.stream().skip(1).forEach(failure::addSuppressed);
            throw failure;
        }
    }

    public Robot robot() {
        return robot;
    }

    /** Makes a window on the event thread, shows it in its own size and waits until it has the focus. */
    public FrameFixture show(Callable<? extends JFrame> frame) {
        return show(new FrameFixture(robot, GuiActionRunner.execute(frame::call)));
    }

    /** For a window that the program itself has shown. */
    public FrameFixture attach(JFrame frame) {
        var window = new FrameFixture(robot, frame);
        waitForFocus(frame);
        return window;
    }

    private FrameFixture show(FrameFixture window) {
        window.show();
        waitForFocus(window.target());
        return window;
    }

    /** After a dialog or a popup has closed: the keys that follow would be lost before the window has the focus again. */
    public void waitForFocus(Window window) {
        robot.waitForIdle();
        Wait.until("the window has the focus", () -> GuiActionRunner.execute(window::isFocused));
    }

    /** A popup menu, once it is shown. */
    public JPopupMenuFixture popup(String name) {
        return new JPopupMenuFixture(robot, shown(name, JPopupMenu.class));
    }

    /** What a form says of a field, once it says something. */
    public JLabelFixture problem(String field) {
        return new JLabelFixture(robot, shown(field + ".problem", JLabel.class));
    }

    private <C extends Component> C shown(String name, Class<C> type) {
        var matcher = new NameMatcher(name, type, true);
        Wait.until(name + " is shown", () -> !robot.finder().findAll(matcher).isEmpty());
        return type.cast(robot.finder().find(matcher));
    }

    /** The whole screen with dialogs and popups. */
    public static void saveScreen(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            var all = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
            var picture = new java.awt.Robot().createScreenCapture(all);
            ImageIO.write(picture, "png", SCREENSHOTS.resolve(name + ".png").toFile());
        } catch (AWTException | IOException e) {
            throw new IllegalStateException("no picture of the screen", e);
        }
    }
}

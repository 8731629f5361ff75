package id.dampingi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.Wiring;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.settings.UserPreferences;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.swing.JToggleButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A walk through the whole program with keys alone: nothing is clicked, and nothing is given the focus by the test. */
@Tag("gui")
class KeyboardWalkGuiTest {
    private static final String NAVIGATION = "navigation.";
    private static final int MOST_TABS = 60;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private final SwingBackground background = new SwingBackground();
    private MainWindow program;
    private FrameFixture window;

    @BeforeEach
    void start() {
        var preferences = UserPreferences.load(folder.resolve("preferences.properties"));
        preferences.set("folder", folder.resolve("data").toString());
        Words.speak(Words.INDONESIAN);
        program = GuiActionRunner.execute(() -> {
            Theme.install(Look.LIGHT);
            var main = new MainWindow(preferences, background, new Wiring(preferences, background));
            main.start();
            return main;
        });
        window = gui.attach(program.frame());
    }

    @AfterEach
    void quit() {
        if (GuiActionRunner.execute(() -> program.frame().isDisplayable())) {
            GuiActionRunner.execute(program::quit);
            Wait.until("the window is gone", this::isGone);
        }
        background.close();
    }

    @Test
    void throughTheWholeProgramWithoutAMouse() {
        tabTo("start.sample");
        press(KeyEvent.VK_SPACE);
        Wait.until("the sample is open", () -> program.frame().getJMenuBar() != null);
        gui.waitForFocus(window.target());

        everyScreen();
        aNewGroup();
        control(KeyEvent.VK_1);
        Wait.until("the home screen", () -> selected(inNavigation()).equals(Optional.of("navigation.home.screen")));
        find("papan ketik");
        everyPartOfItsPage();
        aReportIsLookedAt();

        control(KeyEvent.VK_Q);
        Wait.until("the program has ended", this::isGone);
    }

    private void everyScreen() {
        Set<String> all = names(inNavigation());
        assertThat(all).hasSizeGreaterThan(7);
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            control(KeyEvent.VK_1 + i);
            Wait.until(
                    "another screen after " + seen,
                    () -> selected(inNavigation())
                            .filter(name -> !seen.contains(name))
                            .isPresent());
            seen.add(selected(inNavigation()).orElseThrow());
            somethingHasTheKeys();
        }
        assertThat(seen).isEqualTo(all);
    }

    /** By Enter alone from the list to the saved record. */
    private void aNewGroup() {
        control(KeyEvent.VK_2);
        Wait.until("the groups", () -> selected(inNavigation()).equals(Optional.of("navigation.group.screen")));
        control(KeyEvent.VK_N);
        DialogFixture form = window.dialog("group.new");
        gui.waitForFocus(form.target());
        tabTo("group.name");
        gui.robot().enterText("Kelompok Papan Ketik");
        press(KeyEvent.VK_ENTER);
        Wait.until("the form has closed", () -> !form.target().isShowing());
        gui.waitForFocus(window.target());
        Wait.until("its page", () -> title().equals("Kelompok Papan Ketik"));
    }

    private void find(String typed) {
        control(KeyEvent.VK_K);
        DialogFixture found = window.dialog("find");
        gui.waitForFocus(found.target());
        gui.robot().enterText(typed);
        press(KeyEvent.VK_ENTER);
        Wait.until(
                "its page",
                () -> selected(inNavigation()).equals(Optional.of("navigation.group.screen"))
                        && title().equals("Kelompok Papan Ketik"));
        gui.waitForFocus(window.target());
    }

    private void everyPartOfItsPage() {
        Set<String> all = names(KeyboardWalkGuiTest::isPart);
        assertThat(all).hasSizeGreaterThan(12);
        var seen = new LinkedHashSet<String>();
        seen.add(selected(KeyboardWalkGuiTest::isPart).orElseThrow());
        while (seen.size() < all.size()) {
            control(KeyEvent.VK_PAGE_DOWN);
            Wait.until(
                    "another part after " + seen,
                    () -> selected(KeyboardWalkGuiTest::isPart)
                            .filter(name -> !seen.contains(name))
                            .isPresent());
            seen.add(selected(KeyboardWalkGuiTest::isPart).orElseThrow());
            somethingHasTheKeys();
        }
        assertThat(seen).isEqualTo(all);
    }

    private void aReportIsLookedAt() {
        List<String> screens = List.copyOf(names(inNavigation()));
        control(KeyEvent.VK_1 + screens.indexOf("navigation.report.screen"));
        Wait.until("a page", () -> window.label("report.page").text().startsWith("Halaman 1 dari"));
        String zoom = window.label("report.zoom").text();
        control(KeyEvent.VK_MINUS);
        Wait.until("it is smaller", () -> !window.label("report.zoom").text().equals(zoom));
    }

    private void tabTo(String name) {
        for (int i = 0; i < MOST_TABS && !name.equals(focused()); i++) {
            press(KeyEvent.VK_TAB);
            gui.robot().waitForIdle();
        }
        assertThat(focused()).as("what Tab leads to").isEqualTo(name);
    }

    private void somethingHasTheKeys() {
        Wait.until(
                "something in sight has the keys",
                () -> GuiActionRunner.execute(() -> {
                    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager()
                            .getFocusOwner();
                    return owner != null && owner.isShowing();
                }));
    }

    private static String focused() {
        return GuiActionRunner.execute(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return owner == null || owner.getName() == null ? "" : owner.getName();
        });
    }

    private String title() {
        return window.label("group.page.title").text();
    }

    private static Predicate<JToggleButton> inNavigation() {
        return button -> button.getName() != null && button.getName().startsWith(NAVIGATION);
    }

    private static boolean isPart(JToggleButton button) {
        return button.getName() != null
                && button.getParent() != null
                && button.getParent().getClass().getSimpleName().equals("PartList");
    }

    /** From top to bottom. */
    private Set<String> names(Predicate<JToggleButton> wanted) {
        return GuiActionRunner.execute(() -> {
            var names = new LinkedHashSet<String>();
            all(wanted).forEach(button -> names.add(button.getName()));
            return names;
        });
    }

    private Optional<String> selected(Predicate<JToggleButton> wanted) {
        return GuiActionRunner.execute(() -> all(wanted).stream()
                .filter(JToggleButton::isSelected)
                .map(Component::getName)
                .findFirst());
    }

    private List<JToggleButton> all(Predicate<JToggleButton> wanted) {
        return gui.robot().finder().findAll(program.frame(), JToggleButton.class::isInstance).stream()
                .map(JToggleButton.class::cast)
                .filter(wanted)
                .toList();
    }

    private boolean isGone() {
        return !GuiActionRunner.execute(() -> program.frame().isDisplayable());
    }

    private void control(int key) {
        gui.robot().pressKey(KeyEvent.VK_CONTROL);
        press(key);
        gui.robot().releaseKey(KeyEvent.VK_CONTROL);
    }

    private void press(int key) {
        gui.robot().pressAndReleaseKeys(key);
    }
}

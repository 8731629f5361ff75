package id.dampingi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.Wiring;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.SwingBackground;
import id.dampingi.kit.ui.Theme;
import id.dampingi.settings.UserPreferences;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Component;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JTextComponentFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An office adds a field, fills it in, and sees it in the list of groups. */
@Tag("gui")
class OwnFieldJourneyGuiTest {
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
        GuiActionRunner.execute(program::quit);
        Wait.until(
                "the window is gone",
                () -> !GuiActionRunner.execute(() -> program.frame().isDisplayable()));
        background.close();
    }

    @Test
    void anAddedFieldIsFilledInCheckedAndListed() {
        makeOffice();
        addField();
        go("group.screen", "");
        window.button("group.new").click();
        DialogFixture group = window.dialog("group.new");
        group.textBox("group.name").setText("Tani Makmur");
        own(group).setText("luas");
        group.button("group.save").click();
        Wait.until("it says what is wrong", () -> isShown(group, "Tulis angka"));
        own(group).setText("12,5");
        group.button("group.save").click();
        Wait.until("the group's page", () -> isShown("group.page.title", "Tani Makmur"));

        window.button("group.back").click();
        Wait.until("the group is listed", () -> window.table("group.table").rowCount() == 1);
        assertThat(Arrays.asList(window.table("group.table").contents()[0])).contains("12,5");
    }

    private void makeOffice() {
        window.button("start.newOffice").click();
        DialogFixture office = window.dialog("start.newOffice");
        office.textBox("office.name").setText("Yayasan Mekar Sari");
        office.textBox("office.place").setText("Jember");
        office.button("start.create").click();
        Wait.until("the office is open", () -> program.frame().getJMenuBar() != null);
        gui.waitForFocus(window.target());
    }

    private void addField() {
        go("settings.screen", "settings.ownFields");
        window.button("ownField.add").click();
        DialogFixture field = window.dialog("ownField.add");
        field.textBox("ownField.name").setText("Luas lahan (ha)");
        field.toggleButton("ownField.kind.NUMBER").click();
        field.button("ownField.save").click();
        Wait.until("the field is there", () -> window.table("ownField.table").rowCount() == 1);
        gui.waitForFocus(window.target());
    }

    private JTextComponentFixture own(DialogFixture form) {
        return new JTextComponentFixture(
                gui.robot(), gui.robot().finder().find(form.target(), new GenericTypeMatcher<>(JTextComponent.class) {
                    @Override
                    protected boolean isMatching(JTextComponent input) {
                        return String.valueOf(input.getName()).startsWith("group.own.");
                    }
                }));
    }

    private boolean isShown(DialogFixture form, String text) {
        return GuiActionRunner.execute(() ->
                gui.robot().finder().findAll(form.target(), OwnFieldJourneyGuiTest::isLabel).stream()
                        .anyMatch(label -> label.isShowing()
                                && String.valueOf(((JLabel) label).getText()).contains(text)));
    }

    private boolean isShown(String name, String text) {
        return GuiActionRunner.execute(() -> gui.robot().finder().findAll(c -> name.equals(c.getName())).stream()
                .anyMatch(c -> c.isShowing() && c instanceof JLabel label && text.equals(label.getText())));
    }

    private static boolean isLabel(Component component) {
        return component instanceof JLabel;
    }

    private void go(String screen, String part) {
        GuiActionRunner.execute(() -> program.go(new Place(screen, Optional.empty(), part)));
        gui.robot().waitForIdle();
    }
}

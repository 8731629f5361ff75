package id.dampingi.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.db.Ids;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenuItem;
import javax.swing.JTextArea;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("gui")
class PartDeckGuiTest {
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @RegisterExtension
    final Gui gui = new Gui();

    /** What parts were asked to do, in order. */
    private final List<String> asked = new ArrayList<>();

    private final UUID record = Ids.next();
    private final PartDeck deck = Objects.requireNonNull(GuiActionRunner.execute(() -> {
        Theme.install(Look.LIGHT);
        return new PartDeck(
                "deck",
                List.of(
                        Chapter.of("", new Noted("first", "group.tabOverview")),
                        Chapter.of(
                                "group.chapterWork",
                                new Noted("second", "group.tabActivities"),
                                new Noted("third", "group.tabProblems"))));
    }));
    private FrameFixture window;

    /** Writes down what it is asked for; a text field is all that it shows. */
    private final class Noted implements Part {
        private final String name;
        private final String key;

        Noted(String name, String key) {
            this.name = name;
            this.key = key;
        }

        @Override
        public String part() {
            return name;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public JComponent component() {
            asked.add("make " + name);
            var text = new JTextArea();
            text.setName(name);
            return text;
        }

        @Override
        public void show(UUID of, YearMonth month) {
            asked.add("show " + name + " " + month);
        }

        @Override
        public void left() {
            asked.add("left " + name);
        }
    }

    @BeforeEach
    void openWindow() {
        window = gui.show(() -> {
            deck.show(record, JUNE);
            var frame = new JFrame();
            frame.add(deck);
            frame.setPreferredSize(new Dimension(1000, 500));
            frame.pack();
            return frame;
        });
    }

    @Test
    void aPartIsMadeAndReadWhenItIsFirstLookedAt() {
        assertThat(asked).containsExactly("make first", "show first 2026-06");

        window.toggleButton("group.tabProblems").click();
        window.toggleButton("group.tabOverview").click();
        window.toggleButton("group.tabProblems").click();
        assertThat(asked).endsWith("make third", "show third 2026-06").hasSize(4);

        GuiActionRunner.execute(() -> deck.show(record, JUNE.plusMonths(1)));
        assertThat(asked).endsWith("show third 2026-07").hasSize(5);
        GuiActionRunner.execute(() -> deck.select("first"));
        assertThat(asked).endsWith("show first 2026-07").hasSize(6);

        GuiActionRunner.execute(deck::left);
        assertThat(asked).endsWith("left first", "left second", "left third");
    }

    @Test
    void keysGoFromPartToPartAndIntoThePart() {
        GuiActionRunner.execute(deck::focusList);
        Wait.until(
                "the list has the focus",
                () -> window.toggleButton("group.tabOverview").target().isFocusOwner());
        window.robot().pressAndReleaseKeys(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN, KeyEvent.VK_UP);
        assertPart("second");
        window.robot().pressAndReleaseKeys(KeyEvent.VK_F6);
        Wait.until(
                "the part has the focus",
                () -> window.textBox("second").target().isFocusOwner());
        window.robot().pressAndReleaseKeys(KeyEvent.VK_F6);
        Wait.until(
                "the list has the focus",
                () -> window.toggleButton("group.tabActivities").target().isFocusOwner());
        window.robot().pressAndReleaseKeys(KeyEvent.VK_TAB);
        Wait.until(
                "Tab leaves the list in one step",
                () -> window.textBox("second").target().isFocusOwner());
        page(KeyEvent.VK_PAGE_DOWN);
        assertPart("third");
        page(KeyEvent.VK_PAGE_DOWN);
        assertPart("first");
        page(KeyEvent.VK_PAGE_UP);
        assertPart("third");
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        Wait.until(
                "the part has the focus", () -> window.textBox("third").target().isFocusOwner());
        window.robot().pressAndReleaseKeys(KeyEvent.VK_F6);
        Wait.until(
                "the list has the focus again",
                () -> window.toggleButton("group.tabProblems").target().isFocusOwner());
    }

    @Test
    void aNarrowWindowDropsTheListDown() {
        GuiActionRunner.execute(() -> window.target().setSize(700, 400));
        Wait.until(
                "the list makes room",
                () -> !gui.robot()
                        .finder()
                        .findAll(button -> "deck.choose".equals(button.getName()) && button.isShowing())
                        .isEmpty());
        window.button("deck.choose").click();
        JMenuItem third = window.robot().finder().findByName("group.tabProblems", JMenuItem.class, true);
        GuiActionRunner.execute(() -> third.doClick());
        assertPart("third");
    }

    private void page(int key) {
        window.robot().pressAndReleaseKey(key, InputEvent.CTRL_MASK);
    }

    private void assertPart(String part) {
        Wait.until(
                "the part " + part,
                () -> GuiActionRunner.execute(() -> deck.part().equals(part)));
    }
}

package id.dampingi.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.form.Grid;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Words;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JTextField;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("gui")
class KitGuiTest {
    /** Three rows of four numbers, of which the last column cannot be edited. */
    private static final class Numbers implements Grid {
        private final String[][] texts = {{"1", "2", "3", "6"}, {"4", "5", "6", "15"}, {"", "", "", "0"}};
        private int steps;

        @Override
        public int rows() {
            return texts.length;
        }

        @Override
        public int columns() {
            return 4;
        }

        @Override
        public String rowTitle(int row) {
            return "Baris " + row;
        }

        @Override
        public String columnTitle(int column) {
            return "Kolom " + column;
        }

        @Override
        public String text(int row, int column) {
            return texts[row][column];
        }

        @Override
        public boolean editable(int row, int column) {
            return column < 3;
        }

        @Override
        public Optional<Problem> problem(int row, int column) {
            return texts[row][column].equals("banyak")
                    ? Optional.of(new Problem("number", "problem.number"))
                    : Optional.empty();
        }

        @Override
        public void type(List<Cell> cells) {
            steps++;
            cells.forEach(cell -> texts[cell.row()][cell.column()] = cell.text());
        }
    }

    @RegisterExtension
    final Gui gui = new Gui();

    private final Numbers numbers = new Numbers();
    /** Set by {@link #show}. */
    @SuppressWarnings("NullAway")
    private FrameFixture window;

    @BeforeEach
    @SuppressWarnings("NullAway")
    void speak() {
        Words.speak(Words.INDONESIAN);
        GuiActionRunner.execute(() -> Theme.install(Look.LIGHT));
    }

    @Test
    void theUndoKeysTakeBackTypingInAnyTextAndNeverWhatTheMenuMeans() {
        var meant = new AtomicInteger();
        window = gui.show(() -> {
            var undo = new JMenuItem("Urungkan");
            undo.setAccelerator(Shortcuts.of("ctrl Z"));
            undo.addActionListener(e -> meant.incrementAndGet());
            var bar = new JMenuBar();
            bar.add(new JMenu("Sunting")).add(undo);
            var frame = new JFrame("Dampingi");
            frame.setJMenuBar(bar);
            var plain = new JTextField(20);
            plain.setName("plain");
            frame.add(plain);
            return frame;
        });
        window.textBox("plain").enterText("padi");
        gui.robot().pressAndReleaseKey(KeyEvent.VK_Z, InputEvent.CTRL_MASK);
        window.textBox("plain").requireText("pad");
        for (int i = 0; i < 4; i++) {
            gui.robot().pressAndReleaseKey(KeyEvent.VK_Z, InputEvent.CTRL_MASK);
        }
        window.textBox("plain").requireText("");
        gui.robot().pressAndReleaseKey(KeyEvent.VK_Y, InputEvent.CTRL_MASK);
        window.textBox("plain").requireText("p");
        assertThat(meant).hasValue(0);
    }

    @Test
    void typingReplacesACellAndEnterMovesDown() {
        showGrid();
        select(0, 0);
        gui.robot().enterText("12,5");
        press(KeyEvent.VK_ENTER);
        gui.robot().enterText("7");
        press(KeyEvent.VK_TAB);

        assertThat(numbers.texts[0][0]).isEqualTo("12,5");
        assertThat(numbers.texts[1][0]).isEqualTo("7");
        assertThat(selectedColumn()).isEqualTo(1);
    }

    @Test
    void editingWithF2KeepsTheTextAndEscapeChangesNothing() {
        showGrid();
        select(1, 1);
        press(KeyEvent.VK_F2);
        press(KeyEvent.VK_END);
        gui.robot().enterText("0");
        press(KeyEvent.VK_ENTER);
        assertThat(numbers.texts[1][1]).isEqualTo("50");

        select(1, 1);
        gui.robot().enterText("9");
        press(KeyEvent.VK_ESCAPE);
        assertThat(numbers.texts[1][1]).isEqualTo("50");
    }

    @Test
    void aWrongTextStaysAndSaysInWordsWhatIsWrong() {
        showGrid();
        select(0, 1);
        gui.robot().enterText("banyak");
        press(KeyEvent.VK_ENTER);

        assertThat(numbers.texts[0][1]).isEqualTo("banyak");
        String tip = GuiActionRunner.execute(() -> {
            var table = window.table("numbers").target();
            return ((JComponent) table.prepareRenderer(table.getCellRenderer(0, 1), 0, 1)).getToolTipText();
        });
        assertThat(tip).isEqualTo("Tulis angka seperti 1.250 atau 12,5");
    }

    @Test
    void aRectangleFromASpreadsheetIsPastedAsOneStepAndWhatDoesNotFitIsTold() {
        showGrid();
        clipboard("10\t20\n30\t40\n50\t60\n");
        select(1, 2);
        pressWithControl(KeyEvent.VK_V);

        assertThat(numbers.texts[1]).containsExactly("4", "5", "10", "15");
        assertThat(numbers.texts[2]).containsExactly("", "", "30", "0");
        assertThat(numbers.steps).isEqualTo(1);
        assertThat(window.label("toast.text").text()).startsWith("4 sel");
    }

    @Test
    void aRectangleIsCopiedAndClearedWithKeys() throws Exception {
        showGrid();
        window.table("numbers")
                .selectCells(TableCell.row(0).column(0), TableCell.row(1).column(1));
        GuiActionRunner.execute(() -> {
            window.table("numbers").target().changeSelection(0, 0, false, false);
            window.table("numbers").target().changeSelection(1, 1, false, true);
        });
        pressWithControl(KeyEvent.VK_C);
        assertThat(Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor))
                .isEqualTo("1\t2\n4\t5\n");
        press(KeyEvent.VK_DELETE);
        assertThat(Arrays.asList(numbers.texts[0])).containsExactly("", "", "3", "6");
        assertThat(Arrays.asList(numbers.texts[1])).containsExactly("", "", "6", "15");
        assertThat(numbers.steps).isEqualTo(1);
    }

    @Test
    void aDateIsPickedWithTheKeyboard() {
        var form = GuiActionRunner.execute(() -> new Form());
        GuiActionRunner.execute(() -> {
            form.date("group.since");
            form.text("group.name");
        });
        show(form.panel());
        window.textBox("group.since").enterText("31 okt 2026");
        press(KeyEvent.VK_F4);
        Wait.until(
                "the calendar has the focus",
                () -> GuiActionRunner.execute(() -> {
                    var owner = java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                            .getFocusOwner();
                    return owner != null && "date.calendar".equals(owner.getName());
                }));
        press(KeyEvent.VK_LEFT);
        press(KeyEvent.VK_PAGE_UP);
        press(KeyEvent.VK_ENTER);

        window.textBox("group.since").requireText("30/09/2026");
        Wait.until(
                "the field has the focus",
                () -> GuiActionRunner.execute(
                        () -> window.textBox("group.since").target().isFocusOwner()));
        press(KeyEvent.VK_UP);
        window.textBox("group.since").requireText("01/10/2026");
    }

    @Test
    void aTypedDateIsWrittenOutWhenTheFieldIsLeft() {
        var form = GuiActionRunner.execute(() -> new Form());
        GuiActionRunner.execute(() -> {
            form.date("group.since");
            form.text("group.name");
        });
        show(form.panel());
        window.textBox("group.since").enterText("5-3-26");
        press(KeyEvent.VK_TAB);
        Wait.until(
                "it is written out", () -> window.textBox("group.since").text().equals("05/03/2026"));
        window.textBox("group.since").deleteText().enterText("besok");
        press(KeyEvent.VK_TAB);
        window.textBox("group.since").requireText("besok");
    }

    private void showGrid() {
        show(GuiActionRunner.execute(() -> new GridView("numbers", "Indikator", 160, numbers).component()));
        window.table("numbers").focus();
    }

    private void show(JComponent component) {
        window = gui.show(() -> {
            var frame = new JFrame("Dampingi");
            frame.add(component);
            frame.setSize(700, 420);
            return frame;
        });
        GuiActionRunner.execute(() -> window.target().setSize(700, 420));
    }

    private void select(int row, int column) {
        GuiActionRunner.execute(() -> window.table("numbers").target().changeSelection(row, column, false, false));
    }

    private int selectedColumn() {
        return GuiActionRunner.execute(() -> window.table("numbers").target().getSelectedColumn());
    }

    private static void clipboard(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    private void press(int key) {
        gui.robot().pressAndReleaseKeys(key);
        gui.robot().waitForIdle();
    }

    private void pressWithControl(int key) {
        gui.robot().pressKey(KeyEvent.VK_CONTROL);
        gui.robot().pressAndReleaseKeys(key);
        gui.robot().releaseKey(KeyEvent.VK_CONTROL);
        gui.robot().waitForIdle();
    }
}

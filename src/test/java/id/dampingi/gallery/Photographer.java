package id.dampingi.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.RecordHistory;
import id.dampingi.testing.Gui;
import id.dampingi.testing.Wait;
import java.awt.Component;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler.TransferSupport;
import org.assertj.swing.edt.GuiActionRunner;

/** Goes from place to place in the program and paints what is there. */
final class Photographer {
    static final int IMPORT_STEPS = 3;

    private final OpenSample program;
    private final Gui gui;
    private Look look = Dress.USUAL.look();
    private int taken;

    Photographer(OpenSample program, Gui gui) {
        this.program = program;
        this.gui = gui;
        // Nobody clicks or types where pictures are taken: nothing is under way between the display and the program.
        gui.robot().settings().delayBetweenEvents(0);
        gui.robot().settings().eventPostingDelay(0);
    }

    double scale() {
        return Picture.scale(program.window().frame());
    }

    /** Once in every dress of this run; each time there are so many pictures. */
    void inEveryDress(int pictures, Runnable pass) {
        Dress.ofThisRun(scale()).forEach(dress -> inDress(dress, pictures, pass));
    }

    void inDress(Dress dress, int pictures, Runnable pass) {
        int before = taken;
        look = dress.look();
        GuiActionRunner.execute(() -> {
            program.window().speak(dress.language());
            program.window().look(dress.look());
        });
        program.settle();
        pass.run();
        assertThat(taken - before).as("pictures in " + dress).isEqualTo(pictures);
    }

    void take(String name, Place place) {
        go(place);
        take(name);
    }

    /** After a button was pressed. */
    void take(String name, Place place, String button) {
        go(place);
        AbstractButton pressed = gui.robot().finder().findByName(button, AbstractButton.class, true);
        GuiActionRunner.execute(() -> pressed.doClick());
        program.settle();
        take(name);
    }

    void take(String name) {
        Component root = program.window().frame().getRootPane();
        BufferedImage picture = Picture.of(root);
        assertThat(picture.getWidth()).isGreaterThan((int) (1200 * scale()));
        keep(picture, name);
    }

    /** @param button opens the dialog */
    void takeDialog(String button, Place place) {
        JDialog dialog = open(button, place);
        keep(Picture.of(dialog.getRootPane()), "dialog-" + button.replace('.', '-'));
        close(dialog);
    }

    /** A dialog that does not come from a button that is on the screen at once, and may be dark in any look. */
    void takeDialog(String name, Runnable open, Runnable before) {
        SwingUtilities.invokeLater(open);
        Wait.until("a dialog " + name, () -> dialog().isPresent());
        program.settle();
        GuiActionRunner.execute(before::run);
        program.settle();
        JDialog dialog = dialog().orElseThrow();
        save(Picture.of(dialog.getRootPane()), name);
        close(dialog);
    }

    /** What would become of the first rows of a table, with a choice in one field. */
    void takeBulk(String name, Place place, String table, int rows, String field, int option) {
        go(place);
        JTable list = gui.robot().finder().findByName(table, JTable.class, true);
        GuiActionRunner.execute(() -> list.setRowSelectionInterval(0, rows - 1));
        program.settle();
        JDialog dialog = opened("bulk.change");
        JComboBox<?> choice = gui.robot().finder().findByName(dialog, field, JComboBox.class);
        GuiActionRunner.execute(() -> choice.setSelectedIndex(option));
        program.settle();
        keep(Picture.of(dialog.getRootPane()), name);
        GuiActionRunner.execute(() -> gui.robot()
                .finder()
                .findByName(dialog, "form.cancel", AbstractButton.class)
                .doClick());
        gui.waitForFocus(program.window().frame());
    }

    /** The menu of the saved filters of a list. */
    void takeFilters(String name, Place place, String list) {
        go(place);
        AbstractButton button = gui.robot().finder().findByName(list + ".filters", AbstractButton.class, true);
        GuiActionRunner.execute(() -> button.doClick());
        Wait.until(
                "a menu",
                () -> !gui.robot()
                        .finder()
                        .findAll(part -> (list + ".filters.menu").equals(part.getName()) && part.isShowing())
                        .isEmpty());
        keep(Picture.ofScreen(program.window().frame()), name);
        GuiActionRunner.execute(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
        program.settle();
    }

    /** What is found anywhere for a text. */
    void takeFind(String name, Place place, String typed) {
        JDialog dialog = open("navigation.find", place);
        GuiActionRunner.execute(() -> gui.robot()
                .finder()
                .findByName(dialog, "find.text", JTextField.class)
                .setText(typed));
        program.settle();
        keep(Picture.of(dialog.getRootPane()), name);
        close(dialog);
    }

    /** A part of a page behind one of its own tabs. */
    void takeBehind(String tab, String name, Place place) {
        go(place);
        press(tab);
        take(name);
    }

    /** A dialog about the first record of a table, behind a tab if there is one. */
    void takeDialogOf(String table, String button, Place place, String... tabs) {
        go(place);
        List.of(tabs).forEach(this::press);
        JTable list = gui.robot().finder().findByName(table, JTable.class, true);
        GuiActionRunner.execute(() -> list.setRowSelectionInterval(0, 0));
        program.settle();
        takeOpened(button, "dialog-" + button.replace('.', '-'));
    }

    /** A form for a new record behind a tab. */
    void takeDialogBehind(String tab, String button, Place place) {
        go(place);
        press(tab);
        takeOpened(button, "dialog-" + button.replace('.', '-'));
    }

    private void takeOpened(String button, String name) {
        JDialog dialog = opened(button);
        keep(Picture.of(dialog.getRootPane()), name);
        close(dialog);
    }

    private void press(String tab) {
        AbstractButton button = gui.robot().finder().findByName(tab, AbstractButton.class, true);
        GuiActionRunner.execute(() -> button.doClick());
        program.settle();
    }

    /** The list under a field in which something is typed. */
    void takeLookup(String field, String typed, Place place, String name) {
        go(place);
        JTextField input = gui.robot().finder().findByName(field, JTextField.class, true);
        String before = GuiActionRunner.execute(() -> input.getText());
        GuiActionRunner.execute(() -> input.requestFocusInWindow());
        Wait.until("the field has the focus", () -> GuiActionRunner.execute(input::isFocusOwner));
        GuiActionRunner.execute(() -> input.setText(typed));
        Wait.until(
                "a list",
                () -> !gui.robot()
                        .finder()
                        .findAll(part -> (field + ".list").equals(part.getName()) && part.isShowing())
                        .isEmpty());
        program.settle();
        keep(Picture.ofScreen(program.window().frame()), name);
        GuiActionRunner.execute(() -> input.setText(before));
        program.settle();
    }

    /** The history of a record over any screen. */
    void takeHistory(String name, UUID record) {
        SwingUtilities.invokeLater(() -> RecordHistory.open(program.window().frame(), record));
        takeOpen(name);
    }

    /** The question for a reason, after the first target of the sheet was typed over. */
    void takeReason(String name, Place sheet) {
        go(sheet);
        JTable grid = gui.robot().finder().findByName("measuring.grid", JTable.class, true);
        SwingUtilities.invokeLater(() -> grid.setValueAt("987", 1, 1));
        takeOpen(name);
        program.settle();
    }

    private void takeOpen(String name) {
        Wait.until(name, () -> dialog().isPresent());
        program.settle();
        JDialog dialog = dialog().orElseThrow();
        keep(Picture.of(dialog.getRootPane()), name);
        close(dialog);
    }

    /** The wizard as far as the rehearsal. */
    void takeImport(Place place, Path spreadsheet) {
        JDialog dialog = open("group.import", place);
        drop(spreadsheet, dialog);
        AbstractButton next = gui.robot().finder().findByName(dialog, "exchange.next", AbstractButton.class);
        for (int step = 1; step <= IMPORT_STEPS; step++) {
            Wait.until("the next step can be taken", () -> GuiActionRunner.execute(next::isEnabled));
            program.settle();
            keep(Picture.of(dialog.getRootPane()), "import-" + step);
            if (step < IMPORT_STEPS) {
                GuiActionRunner.execute(() -> next.doClick());
                program.settle();
            }
        }
        close(dialog);
    }

    /** A modal dialog keeps its opener waiting, so that it is opened and painted from different places in the queue. */
    private JDialog open(String button, Place place) {
        go(place);
        return opened(button);
    }

    private JDialog opened(String button) {
        AbstractButton opener = gui.robot().finder().findByName(button, AbstractButton.class, true);
        SwingUtilities.invokeLater(opener::doClick);
        Wait.until("a dialog of " + button, () -> dialog().isPresent());
        program.settle();
        return dialog().orElseThrow();
    }

    private void close(JDialog dialog) {
        GuiActionRunner.execute(dialog::dispose);
        gui.waitForFocus(program.window().frame());
    }

    private void go(Place place) {
        GuiActionRunner.execute(() -> program.window().go(place));
        program.settle();
    }

    private void keep(BufferedImage picture, String name) {
        assertThat(Picture.brightness(picture) > 0.5).as(name + " is light").isEqualTo(look == Look.LIGHT);
        save(picture, name);
    }

    private void save(BufferedImage picture, String name) {
        String kind = scale() > 1 ? "scale2" : look.name().toLowerCase(Locale.ROOT);
        Picture.save(picture, Path.of(kind + "-" + Words.language(), name + ".png"));
        taken++;
    }

    private void drop(Path file, JDialog dialog) {
        JComponent target = (JComponent) gui.robot()
                .finder()
                .find(dialog, component -> component.getClass().getSimpleName().equals("DropPanel"));
        GuiActionRunner.execute(() -> target.getTransferHandler().importData(new TransferSupport(target, files(file))));
        program.settle();
    }

    private static Transferable files(Path file) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.javaFileListFlavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return List.of(file.toFile());
            }
        };
    }

    private static Optional<JDialog> dialog() {
        return GuiActionRunner.execute(() -> Arrays.stream(Window.getWindows())
                .filter(window -> window instanceof JDialog && window.isShowing())
                .map(JDialog.class::cast)
                .findFirst());
    }
}

package id.dampingi.kit.ui;

import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.i18n.Words;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** Dialogs whose buttons say what they do. */
public final class Dialogs {
    private Dialogs() {}

    /**
     * A form in a dialog, which closes when it is saved. Enter saves (in a text area Ctrl+Enter); Escape and the window's
     * cross close it and keep what was typed for the next time; only the cancel button throws it away.
     *
     * @param titleKey also the dialog's name
     * @param saveKey the save button's words, such as “Simpan kelompok”
     */
    public static <R, D extends Record & Draft> void form(
            Component parent, String titleKey, Form form, FormModel<R, D> model, String saveKey) {
        JDialog dialog = dialog(parent, titleKey);
        Runnable close = dialog::dispose;
        fillForm(dialog, form, model, new Command(saveKey, () -> save(form, model, close)), List.of());
        show(dialog);
    }

    /**
     * A form for several records in a row: a second button (Ctrl+Shift+Enter) saves and goes on with the next.
     *
     * @param againKey the second button's words, such as “Simpan dan tambah lagi”
     * @param next opens an empty form in the model
     */
    public static <R, D extends Record & Draft> void formInRow(
            Component parent,
            String titleKey,
            Form form,
            FormModel<R, D> model,
            String saveKey,
            String againKey,
            Runnable next) {
        JDialog dialog = dialog(parent, titleKey);
        Runnable close = dialog::dispose;
        var again = new Command(
                        againKey,
                        () -> save(form, model, () -> {
                            next.run();
                            form.focusFirst();
                        }))
                .shortcut("ctrl shift ENTER");
        again.within(dialog.getRootPane());
        fillForm(dialog, form, model, new Command(saveKey, () -> save(form, model, close)), List.of(again.button()));
        show(dialog);
    }

    private static <R, D extends Record & Draft> void save(Form form, FormModel<R, D> model, Runnable afterwards) {
        model.onSaved(record -> afterwards.run());
        model.save();
        form.focusFirstWrong();
    }

    private static <R, D extends Record & Draft> void fillForm(
            JDialog dialog, Form form, FormModel<R, D> model, Command save, List<JButton> more) {
        form.bind(model);
        save.shortcut("ctrl ENTER");
        var cancel = new Command("form.cancel", () -> {
            model.cancel();
            dialog.dispose();
        });
        Runnable leave = () -> {
            model.leave();
            dialog.dispose();
        };
        JButton saveButton = save.primaryButton();
        var all = new ArrayList<JButton>();
        all.add(cancel.button());
        all.addAll(more);
        all.add(saveButton);
        fill(dialog, form.panel(), buttons(all.toArray(JButton[]::new)));
        dialog.getRootPane().setDefaultButton(saveButton);
        save.within(dialog.getRootPane());
        closing(dialog, leave);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                form.focusFirst();
            }
        });
    }

    /** Asks for something that cannot be undone. {@code key} is the title and the name, {@code key.text} the question, {@code key.yes} the button. */
    public static boolean confirm(Component parent, String key, Object... args) {
        JDialog dialog = dialog(parent, key);
        var answer = new boolean[1];
        var yes = new Command(key + ".yes", () -> {
            answer[0] = true;
            dialog.dispose();
        });
        var no = new Command("form.cancel", dialog::dispose);
        var question = new WrappedText(Words.text(key + ".text", args), 380);
        JButton yesButton = yes.primaryButton();
        fill(dialog, question, buttons(no.button(), yesButton));
        dialog.getRootPane().setDefaultButton(yesButton);
        closing(dialog, dialog::dispose);
        show(dialog);
        return answer[0];
    }

    /** Any content with a close button; {@code key} is the title and the dialog's name. */
    public static JDialog show(Component parent, String key, JComponent content, JButton... buttons) {
        JDialog dialog = dialog(parent, key);
        fill(dialog, content, buttons(buttons));
        closing(dialog, dialog::dispose);
        show(dialog);
        return dialog;
    }

    static JDialog dialog(Component parent, String titleKey) {
        Window owner = parent instanceof Window window ? window : SwingUtilities.getWindowAncestor(parent);
        var dialog = new JDialog(owner, Words.text(titleKey), JDialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName(titleKey);
        return dialog;
    }

    static JPanel buttons(JButton... buttons) {
        var row = new JPanel(new MigLayout("insets 0, alignx right, gapx 8"));
        for (JButton button : buttons) {
            row.add(button);
        }
        return row;
    }

    static void fill(JDialog dialog, JComponent content, JComponent buttons) {
        var view = new FillWidth(content);
        var scroll = new JScrollPane(view);
        scroll.setBorder(null);
        scroll.getViewport().setOpaque(false);
        scroll.setOpaque(false);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        var all = new JPanel(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[grow, fill]0[]"));
        all.add(scroll);
        all.add(buttons, "gap 24 24 4 20");
        dialog.setContentPane(all);
        view.onTaller(() -> grow(dialog, view.getHeight() - scroll.getViewport().getHeight()));
    }

    /** Escape and the window's cross. */
    static void closing(JDialog dialog, Runnable action) {
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                action.run();
            }
        });
        dialog.getRootPane()
                .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                .put(KeyStroke.getKeyStroke("ESCAPE"), "close");
        dialog.getRootPane().getActionMap().put("close", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    /** Content that became taller, by a problem or a field that was not there, is shown whole while the screen has room. */
    private static void grow(JDialog dialog, int missing) {
        if (missing > 0 && dialog.isShowing()) {
            dialog.setSize(dialog.getWidth(), Math.min(dialog.getHeight() + missing, tallest(dialog)));
        }
    }

    private static int tallest(JDialog dialog) {
        return dialog.getToolkit().getScreenSize().height - 120;
    }

    static void show(JDialog dialog) {
        dialog.pack();
        Dimension screen = dialog.getToolkit().getScreenSize();
        Dimension size = dialog.getSize();
        dialog.setSize(
                Math.min(Math.max(size.width, 420), screen.width - 80), Math.min(size.height + 4, tallest(dialog)));
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }
}

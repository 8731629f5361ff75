package id.dampingi.kit.ui;

import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.i18n.Words;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;

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
        JDialog dialog = DialogFrame.dialog(parent, titleKey);
        Runnable close = dialog::dispose;
        fillForm(dialog, form, model, new Command(saveKey, () -> save(form, model, close)), List.of());
        DialogFrame.show(dialog, form);
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
        JDialog dialog = DialogFrame.dialog(parent, titleKey);
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
        DialogFrame.show(dialog, form);
    }

    /**
     * A form with something else to be done with its record: a second button (Ctrl+Shift+Enter) saves what is new and does
     * it, and the form stays open, now of the saved record.
     *
     * @param alsoKey the second button's words, such as “Simpan dan catat masalah”
     * @param also what the second button does over the dialog
     */
    public static <R, D extends Record & Draft> void formWith(
            Component parent,
            String titleKey,
            Form form,
            FormModel<R, D> model,
            String saveKey,
            String alsoKey,
            BiConsumer<Component, R> also) {
        JDialog dialog = DialogFrame.dialog(parent, titleKey);
        Runnable close = dialog::dispose;
        var both = new Command(alsoKey, () -> {
                    model.saveThen(record -> {
                        model.open(record);
                        also.accept(dialog, record);
                    });
                    form.focusFirstWrong();
                })
                .tip()
                .shortcut("ctrl shift ENTER");
        both.within(dialog.getRootPane());
        fillForm(dialog, form, model, new Command(saveKey, () -> save(form, model, close)), List.of(both.button()));
        DialogFrame.show(dialog, form);
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
        JButton history = form.history().iconButton();
        history.setVisible(model.known().isPresent());
        DialogFrame.fill(dialog, form.panel(), DialogFrame.buttons(history, all));
        dialog.getRootPane().setDefaultButton(saveButton);
        save.within(dialog.getRootPane());
        DialogFrame.closing(dialog, leave);
        Everywhere.in(dialog, model::dirty);
    }

    /**
     * A form without a model behind it. Enter finishes, Escape cancels.
     *
     * @param finish tells whether the dialog can close; if not it has shown the problems
     */
    public static void ask(Component parent, String titleKey, Form form, String yesKey, BooleanSupplier finish) {
        JDialog dialog = DialogFrame.dialog(parent, titleKey);
        var yes = new Command(yesKey, () -> {
            if (finish.getAsBoolean()) {
                dialog.dispose();
            } else {
                form.focusFirstWrong();
            }
        });
        yes.shortcut("ctrl ENTER").within(dialog.getRootPane());
        JButton yesButton = yes.primaryButton();
        var no = new Command("form.cancel", dialog::dispose);
        DialogFrame.fill(dialog, form.panel(), DialogFrame.buttons(no.button(), yesButton));
        dialog.getRootPane().setDefaultButton(yesButton);
        DialogFrame.closing(dialog, dialog::dispose);
        DialogFrame.show(dialog, form);
    }

    /** Asks for something that cannot be undone. {@code key} is the title and the name, {@code key.text} the question, {@code key.yes} the button. */
    public static boolean confirm(Component parent, String key, Object... args) {
        JDialog dialog = DialogFrame.dialog(parent, key);
        var answer = new boolean[1];
        var yes = new Command(key + ".yes", () -> {
            answer[0] = true;
            dialog.dispose();
        });
        var no = new Command("form.cancel", dialog::dispose);
        var question = new WrappedText(Words.text(key + ".text", args), 380);
        JButton yesButton = yes.primaryButton();
        DialogFrame.fill(dialog, question, DialogFrame.buttons(no.button(), yesButton));
        dialog.getRootPane().setDefaultButton(yesButton);
        DialogFrame.closing(dialog, dialog::dispose);
        DialogFrame.show(dialog);
        return answer[0];
    }

    /** Something to look at, in which {@code first} has the focus; {@code key} is the title and the dialog's name. */
    public static void browse(Component parent, String key, JComponent content, JComponent first, JButton... buttons) {
        JDialog dialog = DialogFrame.dialog(parent, key);
        DialogFrame.fill(dialog, content, DialogFrame.buttons(buttons));
        DialogFrame.closing(dialog, dialog::dispose);
        Everywhere.in(dialog);
        DialogFrame.show(dialog, first::requestFocusInWindow);
    }

    /** Any content; {@code key} is the title and the dialog's name, and Enter presses the last button. */
    public static JDialog show(Component parent, String key, JComponent content, JButton... buttons) {
        JDialog dialog = DialogFrame.dialog(parent, key);
        DialogFrame.fill(dialog, content, DialogFrame.buttons(buttons));
        if (buttons.length > 0) {
            JButton last = buttons[buttons.length - 1];
            dialog.getRootPane().setDefaultButton(last);
            SwingUtilities.invokeLater(last::requestFocusInWindow);
        }
        DialogFrame.closing(dialog, dialog::dispose);
        Everywhere.in(dialog);
        DialogFrame.show(dialog);
        return dialog;
    }
}

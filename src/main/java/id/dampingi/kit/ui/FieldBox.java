package id.dampingi.kit.ui;

import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Words;
import java.util.Locale;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A field with its label above and what is wrong with it below; the problem takes room only while there is one. */
final class FieldBox extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Field field;
    private final JLabel problem = new WrappedLabel();
    private final JLabel note = new WrappedLabel();

    private FieldBox(String key, Field field) {
        super(new MigLayout("insets 0, fillx, hidemode 3, wrap 1, gapy 4", "[fill, grow]"));
        this.field = field;
        setOpaque(false);
        field.focus().setName(key);
        problem.setName(key + ".problem");
        problem.setIcon(Icons.of("circle-alert", 14, "problem"));
        problem.putClientProperty("FlatLaf.styleClass", "problem");
        problem.setVisible(false);
        note.setName(key + ".note");
        note.putClientProperty("FlatLaf.styleClass", "secondary small");
        note.setIcon(Icons.of("info", 14));
        note.setVisible(false);
    }

    static FieldBox withLabel(String key, String text, Field field, Set<Character> usedMnemonics) {
        var box = new FieldBox(key, field);
        var label = new JLabel(text);
        label.setName(key + ".label");
        label.setLabelFor(field.focus());
        giveMnemonic(label, usedMnemonics);
        field.focus().getAccessibleContext().setAccessibleName(label.getText());
        box.add(label);
        box.fill();
        return box;
    }

    static FieldBox withoutLabel(String key, Field field) {
        var box = new FieldBox(key, field);
        box.fill();
        return box;
    }

    Field field() {
        return field;
    }

    boolean wrong() {
        return problem.isVisible();
    }

    /** Advice by its key, {@code ""} for none. */
    void note(String key) {
        if (!key.isEmpty()) {
            note.setText(Words.text(key));
        }
        note.setVisible(!key.isEmpty());
    }

    void show(@Nullable Problem wrong) {
        JComponent marked = field.component();
        marked.putClientProperty("JComponent.outline", wrong == null ? null : "error");
        if (wrong != null) {
            problem.setText(Words.text(wrong.messageKey(), wrong.args().toArray()));
        }
        field.focus().getAccessibleContext().setAccessibleDescription(wrong == null ? null : problem.getText());
        problem.setVisible(wrong != null);
    }

    private void fill() {
        add(field.component(), "wmin 0");
        add(problem);
        add(note);
    }

    private static void giveMnemonic(JLabel label, Set<Character> used) {
        for (char letter : label.getText().toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter >= 'A' && letter <= 'Z' && used.add(letter)) {
                label.setDisplayedMnemonic(letter);
                return;
            }
        }
    }
}

package id.dampingi.kit.ui;

import java.util.List;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTextField;

/** A text field that offers texts used before, and takes any other. */
public final class SuggestField implements Field {
    private final JComboBox<String> combo = new JComboBox<>();
    private final JTextField input;
    private final TextInput text;
    private boolean suggesting;

    SuggestField(List<String> suggestions) {
        combo.setEditable(true);
        input = (JTextField) combo.getEditor().getEditorComponent();
        text = new TextInput(input, combo);
        suggestions(suggestions);
    }

    /** Offers others; what is typed stays, and nothing is typed by it. */
    public void suggestions(List<String> suggestions) {
        String typed = text();
        suggesting = true;
        combo.setModel(new DefaultComboBoxModel<>(suggestions.toArray(String[]::new)));
        combo.setSelectedItem(typed);
        suggesting = false;
    }

    public JTextField input() {
        return input;
    }

    @Override
    public JComponent component() {
        return text.component();
    }

    @Override
    public JComponent focus() {
        return text.focus();
    }

    @Override
    public String text() {
        return text.text();
    }

    @Override
    public void text(String newText) {
        if (!text().equals(newText)) {
            combo.setSelectedItem(newText);
            text.forgetTyping();
        }
    }

    @Override
    public void onTyped(Runnable action) {
        text.onTyped(() -> {
            if (!suggesting) {
                action.run();
            }
        });
    }
}

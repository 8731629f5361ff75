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

    SuggestField(List<String> suggestions) {
        combo.setEditable(true);
        input = (JTextField) combo.getEditor().getEditorComponent();
        suggestions(suggestions);
    }

    public void suggestions(List<String> suggestions) {
        String typed = text();
        combo.setModel(new DefaultComboBoxModel<>(suggestions.toArray(String[]::new)));
        combo.setSelectedItem(typed);
    }

    public JTextField input() {
        return input;
    }

    @Override
    public JComponent component() {
        return combo;
    }

    @Override
    public JComponent focus() {
        return input;
    }

    @Override
    public String text() {
        return input.getText();
    }

    @Override
    public void text(String text) {
        if (!input.getText().equals(text)) {
            combo.setSelectedItem(text);
        }
    }

    @Override
    public void onTyped(Runnable action) {
        TextInput.listen(input, action);
    }
}

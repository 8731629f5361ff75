package id.dampingi.kit.ui;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTextField;

/** An option that is shown and not changed here. */
final class ShownField implements Field {
    private final JTextField shown = new JTextField(20);
    private final List<Option> options;
    private String id = "";

    ShownField(List<Option> options) {
        this.options = List.copyOf(options);
        shown.setEditable(false);
    }

    @Override
    public JComponent component() {
        return shown;
    }

    @Override
    public String text() {
        return id;
    }

    @Override
    public void text(String newId) {
        id = newId;
        shown.setText(options.stream()
                .filter(option -> option.id().equals(newId))
                .map(Option::label)
                .findFirst()
                .orElse(newId));
    }

    /** Nothing is typed. */
    @Override
    public void onTyped(Runnable action) {}
}

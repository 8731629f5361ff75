package id.dampingi.kit.ui;

import java.util.ArrayList;
import java.util.List;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;

/** A combo box over {@link Option}s; the draft holds the option's id, or {@code ""} if nothing is chosen. */
public final class ChoiceField implements Field {
    private final JComboBox<Option> combo = new JComboBox<>();

    ChoiceField(List<Option> options) {
        options(options);
        combo.setMaximumRowCount(14);
    }

    /** Other options, with the same chosen if it is still there; an id without an option is shown as it is. */
    public void options(List<Option> options) {
        String chosen = text();
        combo.setModel(new DefaultComboBoxModel<>(options.toArray(Option[]::new)));
        combo.setSelectedItem(null);
        text(chosen);
    }

    public JComboBox<Option> combo() {
        return combo;
    }

    @Override
    public JComponent component() {
        return combo;
    }

    @Override
    public String text() {
        return combo.getSelectedItem() instanceof Option option ? option.id() : "";
    }

    @Override
    public void text(String id) {
        if (id.equals(text()) && combo.getSelectedItem() != null) {
            return;
        }
        for (int i = 0; i < combo.getItemCount(); i++) {
            if (combo.getItemAt(i).id().equals(id)) {
                combo.setSelectedIndex(i);
                return;
            }
        }
        if (id.isEmpty()) {
            combo.setSelectedItem(null);
        } else {
            combo.addItem(new Option(id, id));
            combo.setSelectedIndex(combo.getItemCount() - 1);
        }
    }

    @Override
    public void onTyped(Runnable action) {
        combo.addActionListener(e -> action.run());
    }

    static List<Option> withNone(List<Option> options, String none) {
        var all = new ArrayList<Option>();
        all.add(new Option("", none));
        all.addAll(options);
        return all;
    }
}

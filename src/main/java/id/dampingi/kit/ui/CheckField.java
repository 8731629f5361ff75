package id.dampingi.kit.ui;

import javax.swing.JCheckBox;
import javax.swing.JComponent;

/** One check box; the draft holds {@code "yes"} or {@code ""}. */
final class CheckField implements Field {
    static final String YES = "yes";

    private final JCheckBox box;

    CheckField(String label) {
        box = new JCheckBox(label);
        box.setOpaque(false);
    }

    @Override
    public JComponent component() {
        return box;
    }

    @Override
    public String text() {
        return box.isSelected() ? YES : "";
    }

    @Override
    public void text(String text) {
        box.setSelected(text.equals(YES));
    }

    @Override
    public void onTyped(Runnable action) {
        box.addActionListener(e -> action.run());
    }
}

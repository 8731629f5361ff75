package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What stands where there is nothing yet: why, and what to do. */
public final class EmptyState extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 380;

    /** {@code key} is the headline, {@code key.text} the explanation; the first command is the main one. */
    public EmptyState(String icon, String key, Command... commands) {
        super(new MigLayout("insets 32, alignx center, aligny center, wrap 1", "[center]", "[]10[]4[]14[]"));
        setOpaque(false);
        setName(key);
        add(new JLabel(Icons.of(icon, 40, "line")));
        add(Theme.heading(Words.text(key)));
        add(lines(Words.text(key + ".text")));
        var row = new JPanel(new MigLayout("insets 0, gapx 8"));
        row.setOpaque(false);
        for (Command command : List.of(commands)) {
            row.add(row.getComponentCount() == 0 ? command.primaryButton() : command.button());
        }
        add(row);
    }

    /** A label could wrap by itself only as HTML, and to read the classes for that would hold up the first window. */
    private static JPanel lines(String text) {
        var panel = new JPanel(new MigLayout("insets 0, gap 0, wrap 1", "[center]"));
        panel.setOpaque(false);
        var label = Theme.secondary("");
        for (String word : text.split(" ")) {
            String longer = label.getText().isEmpty() ? word : label.getText() + " " + word;
            if (label.getFontMetrics(label.getFont()).stringWidth(longer) > WIDTH) {
                panel.add(label);
                label = Theme.secondary(word);
            } else {
                label.setText(longer);
            }
        }
        panel.add(label);
        return panel;
    }
}

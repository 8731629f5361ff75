package id.dampingi.kit.ui;

import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/**
 * A few options side by side, of which one may be chosen with a tap; a tap on the chosen one takes it back. By keyboard:
 * the arrows and the digits choose, Delete takes back. The draft holds the option's id, or {@code ""}.
 */
public final class SegmentsField implements Field {
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 2, fillx", "", "[fill]"));
    private final List<Option> options;
    private final List<JToggleButton> buttons = new ArrayList<>();
    private Runnable typed = () -> {};
    private String chosen = "";

    SegmentsField(String key, List<Option> options) {
        this.options = List.copyOf(options);
        for (Option option : options) {
            var button = new JToggleButton(option.label());
            button.setName(key + "." + option.id());
            button.putClientProperty("FlatLaf.styleClass", "tap");
            button.setFocusable(false);
            button.addActionListener(e -> tapped(option.id()));
            buttons.add(button);
            panel.add(button, "growx, pushx, wmin 0");
        }
        panel.setFocusable(true);
        panel.addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent e) {
                showFocus("segmentsFocused");
            }

            @Override
            public void focusLost(FocusEvent e) {
                showFocus("segments");
            }
        });
        showFocus("segments");
        keys();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public String text() {
        return chosen;
    }

    @Override
    public void text(String id) {
        chosen = id;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(options.get(i).id().equals(id));
        }
    }

    @Override
    public void onTyped(Runnable action) {
        typed = action;
    }

    @Override
    public void enabled(boolean enabled) {
        panel.setEnabled(enabled);
        panel.setFocusable(enabled);
        buttons.forEach(button -> button.setEnabled(enabled));
    }

    private void keys() {
        Shortcuts.inside(panel, "LEFT", () -> step(-1));
        Shortcuts.inside(panel, "RIGHT", () -> step(1));
        Shortcuts.inside(panel, "DELETE", () -> choose(""));
        Shortcuts.inside(panel, "BACK_SPACE", () -> choose(""));
        for (int i = 0; i < options.size(); i++) {
            String id = options.get(i).id();
            Shortcuts.inside(panel, String.valueOf(i + 1), () -> choose(id));
            Shortcuts.inside(panel, "NUMPAD" + (i + 1), () -> choose(id));
        }
    }

    private void tapped(String id) {
        panel.requestFocusInWindow();
        choose(chosen.equals(id) ? "" : id);
    }

    /** From nothing the first arrow chooses the first or the last; at the ends it stays. */
    private void step(int by) {
        int last = options.size() - 1;
        int from = options.stream().map(Option::id).toList().indexOf(chosen);
        int next = from < 0 ? (by > 0 ? 0 : last) : Math.min(last, Math.max(0, from + by));
        choose(options.get(next).id());
    }

    private void choose(String id) {
        if (panel.isEnabled()) {
            text(id);
            typed.run();
        }
    }

    private void showFocus(String style) {
        panel.putClientProperty("FlatLaf.styleClass", style);
    }
}

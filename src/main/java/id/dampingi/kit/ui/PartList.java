package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.awt.Component;
import java.awt.Insets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The parts of a page one below the other, under the headings of their chapters; one stop for Tab, in which the arrow keys move. */
final class PartList extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Only the part that is looked at, so that Tab goes through the list in one step. */
    private static final class OneStop extends LayoutFocusTraversalPolicy {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean accept(Component component) {
            return super.accept(component) && component instanceof JToggleButton button && button.isSelected();
        }
    }

    private final transient Map<Part, JToggleButton> buttons = new LinkedHashMap<>();
    private final transient Consumer<Part> choose;

    PartList(List<Chapter> chapters, Consumer<Part> choose) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 1", "[grow, fill]"));
        this.choose = choose;
        setOpaque(false);
        setFocusTraversalPolicyProvider(true);
        setFocusTraversalPolicy(new OneStop());
        for (Chapter chapter : chapters) {
            if (!chapter.key().isEmpty()) {
                JLabel heading = Theme.small(Words.text(chapter.key()));
                heading.setName(chapter.key());
                add(heading, "gap 10 0 9 2, wmin 0");
            }
            for (Part part : chapter.parts()) {
                JToggleButton button = button(part);
                buttons.put(part, button);
                add(button, "h 29!, wmin 0");
            }
        }
        Shortcuts.inside(this, "UP", () -> move(-1));
        Shortcuts.inside(this, "DOWN", () -> move(1));
        Shortcuts.inside(this, "HOME", () -> move(-buttons.size()));
        Shortcuts.inside(this, "END", () -> move(buttons.size()));
        Shortcuts.inside(this, "RIGHT", this::leave);
        Shortcuts.inside(this, "ENTER", this::leave);
    }

    JScrollPane scrolling() {
        return Scroll.down(this, new Insets(0, 0, 0, 0));
    }

    void select(Part part) {
        buttons.forEach((one, button) -> button.setSelected(one == part));
        buttons.values().stream()
                .filter(JToggleButton::isSelected)
                .forEach(button -> scrollRectToVisible(button.getBounds()));
    }

    @Override
    public boolean hasFocus() {
        return buttons.values().stream().anyMatch(JToggleButton::hasFocus);
    }

    void focus() {
        buttons.values().stream().filter(JToggleButton::isSelected).forEach(JToggleButton::requestFocusInWindow);
    }

    /** Into the part. */
    void leave() {
        buttons.values().stream().filter(JToggleButton::isSelected).forEach(JToggleButton::transferFocus);
    }

    private JToggleButton button(Part part) {
        var button = new JToggleButton(Words.text(part.key()));
        button.setName(part.key());
        button.setToolTipText(button.getText());
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.putClientProperty("FlatLaf.styleClass", "part");
        button.addActionListener(e -> choose.accept(part));
        // Or a button would take them for itself and only move the focus.
        for (String key : List.of("UP", "DOWN", "LEFT", "RIGHT")) {
            button.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
        }
        return button;
    }

    private void move(int by) {
        List<Part> parts = List.copyOf(buttons.keySet());
        int now = List.copyOf(buttons.values()).stream()
                .map(JToggleButton::isSelected)
                .toList()
                .indexOf(true);
        choose.accept(parts.get(Math.max(0, Math.min(parts.size() - 1, now + by))));
    }
}

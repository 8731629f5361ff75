package id.dampingi.kit.ui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.Collection;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** Where the focus of a form is, also over a save, for which its fields are disabled and lose it. */
final class FormFocus {
    private final JPanel panel;
    private final Collection<FieldBox> boxes;
    private boolean enabled = true;
    private Optional<Component> before = Optional.empty();

    FormFocus(JPanel panel, Collection<FieldBox> boxes) {
        this.panel = panel;
        this.boxes = boxes;
    }

    /** To the first wrong field, or if there is none to the first. */
    void toFirst() {
        boxes.stream()
                .filter(FieldBox::wrong)
                .findFirst()
                .or(() -> boxes.stream().findFirst())
                .ifPresent(box -> box.field().focus().requestFocusInWindow());
    }

    boolean anyWrong() {
        return boxes.stream().anyMatch(FieldBox::wrong);
    }

    void enable(boolean nowEnabled) {
        if (enabled && !nowEnabled) {
            before = owner();
        }
        boxes.forEach(box -> box.field().enabled(nowEnabled));
        if (!enabled && nowEnabled) {
            // When a dialog closes after the save this finds nothing to do.
            SwingUtilities.invokeLater(this::giveBack);
        }
        enabled = nowEnabled;
    }

    private void giveBack() {
        if (before.isPresent() && panel.isShowing()) {
            before.filter(Component::isEnabled)
                    .or(() -> boxes.stream().findFirst().map(box -> box.field().focus()))
                    .ifPresent(Component::requestFocusInWindow);
        }
    }

    /** Of the same window as the form; a button beside it counts too. */
    private Optional<Component> owner() {
        return Optional.ofNullable(
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner())
                .filter(owner -> SwingUtilities.getWindowAncestor(owner) == SwingUtilities.getWindowAncestor(panel));
    }
}

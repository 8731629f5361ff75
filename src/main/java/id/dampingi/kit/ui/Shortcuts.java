package id.dampingi.kit.ui;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Keys that do something. */
public final class Shortcuts {
    private Shortcuts() {}

    /** {@code "ctrl N"}; ctrl is the command key on a Mac. */
    public static KeyStroke of(String keys) {
        KeyStroke stroke = KeyStroke.getKeyStroke(keys);
        if (stroke == null) {
            throw new IllegalArgumentException("no key: " + keys);
        }
        boolean ctrl = (stroke.getModifiers() & InputEvent.CTRL_DOWN_MASK) != 0;
        if (!ctrl || GraphicsEnvironment.isHeadless()) {
            return stroke;
        }
        int modifiers = stroke.getModifiers() & ~(InputEvent.CTRL_DOWN_MASK | InputEvent.CTRL_MASK)
                | Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        return KeyStroke.getKeyStroke(stroke.getKeyCode(), modifiers);
    }

    /** As people read it: {@code "Ctrl+N"}. */
    public static String text(String keys) {
        KeyStroke stroke = of(keys);
        String modifiers = InputEvent.getModifiersExText(stroke.getModifiers());
        return (modifiers.isEmpty() ? "" : modifiers + "+") + KeyEvent.getKeyText(stroke.getKeyCode());
    }

    /** While {@code place} or something in it has the focus. */
    public static void inside(JComponent place, String keys, Runnable work) {
        bind(place, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, of(keys), work);
    }

    /** While {@code place} itself has the focus, not a field in it, in which the keys are typed. */
    public static void on(JComponent place, String keys, Runnable work) {
        bind(place, JComponent.WHEN_FOCUSED, of(keys), work);
    }

    static void bind(JComponent place, int condition, KeyStroke keys, Runnable work) {
        String name = "dampingi " + keys;
        place.getInputMap(condition).put(keys, name);
        place.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                work.run();
            }
        });
    }
}

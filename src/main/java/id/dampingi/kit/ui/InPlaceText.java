package id.dampingi.kit.ui;

import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JList;
import javax.swing.JTextField;

/** A text field over a part of a list, in which some words of it are changed in place. */
public final class InPlaceText {
    private final JList<?> list;
    private final JTextField field;
    private final Consumer<String> done;
    private boolean open = true;

    private InPlaceText(JList<?> list, JTextField field, Consumer<String> done) {
        this.list = list;
        this.field = field;
        this.done = done;
    }

    /**
     * Enter and a click elsewhere are done, Escape leaves it as it was.
     *
     * @return the field, to be named
     */
    public static JTextField edit(JList<?> list, Rectangle place, String text, Consumer<String> done) {
        var field = new JTextField(text);
        var edit = new InPlaceText(list, field, done);
        field.setBounds(place);
        field.selectAll();
        list.add(field);
        list.repaint(place);
        field.addActionListener(e -> edit.close(field.getText(), true));
        Shortcuts.inside(field, "ESCAPE", () -> edit.close(text, true));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                if (!e.isTemporary()) {
                    edit.close(field.getText(), false);
                }
            }
        });
        field.requestFocusInWindow();
        return field;
    }

    private void close(String text, boolean back) {
        if (open) {
            open = false;
            if (back) {
                list.requestFocusInWindow();
            }
            list.remove(field);
            list.repaint();
            done.accept(text);
        }
    }
}

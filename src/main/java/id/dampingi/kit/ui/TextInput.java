package id.dampingi.kit.ui;

import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** A {@link Field} over any text component. */
public final class TextInput implements Field {
    private final JTextComponent input;
    private final JComponent component;

    /** {@code component} is what stands in the form: the input itself or what holds it. */
    TextInput(JTextComponent input, JComponent component) {
        this.input = input;
        this.component = component;
    }

    /** One line. */
    public static TextInput line() {
        var input = new JTextField(20);
        return new TextInput(input, input);
    }

    /** Several lines, out of which the tab key leads. */
    public static TextInput area(int rows) {
        var input = new JTextArea(rows, 20);
        input.setLineWrap(true);
        input.setWrapStyleWord(true);
        FocusKeys.tabLeaves(input);
        var scroll = new JScrollPane(input);
        scroll.putClientProperty("JComponent.arc", 8);
        return new TextInput(input, scroll);
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public JTextComponent focus() {
        return input;
    }

    @Override
    public String text() {
        return input.getText();
    }

    @Override
    public void text(String text) {
        if (!input.getText().equals(text)) {
            input.setText(text);
            input.setCaretPosition(0);
            forgetTyping();
        }
    }

    /** After another text was shown, which Ctrl+Z shall not take away. */
    void forgetTyping() {
        TypingUndo.forget(input);
    }

    @Override
    public void onTyped(Runnable action) {
        listen(input, action);
    }

    @Override
    public void enabled(boolean enabled) {
        input.setEnabled(enabled);
    }

    /** Tells of each key that changes a text, also of a paste. */
    public static void listen(JTextComponent input, Runnable action) {
        input.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                action.run();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                action.run();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                // attributes of the text, which plain text has none of
            }
        });
    }
}

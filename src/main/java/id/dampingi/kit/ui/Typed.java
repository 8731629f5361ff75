package id.dampingi.kit.ui;

import javax.swing.text.JTextComponent;

/** Tells of each key that changes a text, also of a paste. */
public final class Typed {
    private Typed() {}

    public static void listen(JTextComponent input, Runnable action) {
        TextInput.listen(input, action);
        new TypingUndo(input);
    }
}

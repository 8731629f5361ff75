package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.Timer;

/** A search box that tells what is typed when the typing pauses; Escape empties it. */
public final class SearchField extends JTextField {
    private static final long serialVersionUID = 1L;

    private static final int PAUSE = 150;

    /** {@code key} names it and what it looks for: {@code "group.search"}. */
    public SearchField(String key, Consumer<String> search) {
        super(18);
        setName(key);
        putClientProperty("JTextField.placeholderText", Words.text(key));
        putClientProperty("JTextField.leadingIcon", Icons.of("search", 16));
        putClientProperty("JTextField.showClearButton", true);
        getAccessibleContext().setAccessibleName(Words.text(key));
        var pause = new Timer(PAUSE, e -> search.accept(getText()));
        pause.setRepeats(false);
        TextInput.listen(this, pause::restart);
        Shortcuts.inside(this, "ESCAPE", () -> setText(""));
    }
}

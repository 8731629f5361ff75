package id.dampingi.kit.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JTextField;

/**
 * A text field under which, while one types, the things that fit are listed: the arrows and Enter or the mouse choose one,
 * Escape closes the list, and what was typed stays if nothing is chosen.
 *
 * @param <T> what is found
 */
public final class LookupField<T> implements Field {
    /** Finds what fits a text, off the event thread, and hands it over on it. */
    public interface Finder<T> extends BiConsumer<String, Consumer<List<T>>> {}

    private final JTextField input = new JTextField(20);
    private final TextInput text = new TextInput(input, input);
    private final Finder<T> finder;
    private final LookupList<T> list;
    private Consumer<T> chosen = one -> {};
    private boolean shown;

    /** @param lines how something that was found is listed: its name, and what tells it from others of that name */
    public LookupField(Finder<T> finder, Function<T, Lines> lines) {
        this.finder = finder;
        list = new LookupList<>(input, lines, this::choose);
        TextInput.listen(input, this::typed);
        input.putClientProperty("JTextField.trailingIcon", Icons.of("search", 14));
    }

    /** Called when one of the list is chosen, instead of {@link #onTyped}. */
    public LookupField<T> onChosen(Consumer<T> action) {
        chosen = action;
        return this;
    }

    /** Stands in the field while it is empty. */
    public LookupField<T> placeholder(String words) {
        input.putClientProperty("JTextField.placeholderText", words);
        return this;
    }

    @Override
    public JComponent component() {
        return input;
    }

    @Override
    public String text() {
        return text.text();
    }

    @Override
    public void text(String newText) {
        shown = true;
        text.text(newText);
        shown = false;
    }

    @Override
    public void onTyped(Runnable action) {
        text.onTyped(action);
    }

    /** Something shown by the program opens no list; of answers that are late, only the one to the present text counts. */
    private void typed() {
        if (shown || !input.isFocusOwner()) {
            return;
        }
        String asked = input.getText();
        finder.accept(asked, found -> {
            if (asked.equals(input.getText()) && input.isFocusOwner()) {
                list.show(found);
            }
        });
    }

    private void choose(T one) {
        list.close();
        chosen.accept(one);
    }
}

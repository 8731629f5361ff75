package id.dampingi.kit.ui;

import java.awt.Component;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/**
 * The bar above a list: at the left what narrows it and what is to be said of it, at the right what can be done with what
 * is selected, and last the button that adds. Where room is short the words at the left give way, never a button.
 */
public final class ListBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private boolean led;

    public ListBar() {
        super(new MigLayout(
                "insets 0, fillx, gapx 0, hidemode 3", "[shrinkprio 200][0::, grow][][]", "[28::, center]"));
        setOpaque(false);
    }

    public ListBar search(SearchField field) {
        led = true;
        add(field, "cell 0 0, wmin 150, shrinkprio 200");
        return this;
    }

    /** A choice of what is in the list. */
    public ListBar narrow(Component choice) {
        add(choice, "cell 0 0, gapleft 8, wmin 40, shrinkprio 100");
        return this;
    }

    /** As {@link #narrow}, but it gives way sooner. */
    public ListBar choose(OptionBox choices) {
        add(choices, "cell 0 0, gapleft 8, wmin 60, wmax 150, shrinkprio 150");
        return this;
    }

    /** What is said of the list, such as how many there are; behind the search. */
    public ListBar say(Component words) {
        add(words, led ? "cell 1 0, wmin 0, gapleft 10" : "cell 1 0, wmin 0");
        return this;
    }

    /** What can be done with what is selected, as icons: the words are in the tips and in the list's own menu. */
    public ListBar tools(Command... commands) {
        for (Command command : commands) {
            tool(command.iconButton());
        }
        return this;
    }

    /** What can be done with what is selected, as a button of another kind. */
    public ListBar tool(Component button) {
        add(button, "cell 2 0, gapx 2 2");
        return this;
    }

    public ListBar adds(Command command) {
        add(command.button(), "cell 3 0, gapleft 8");
        return this;
    }
}

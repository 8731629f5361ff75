package id.dampingi.kit.ui;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** Something that is gone through step by step, such as months: an arrow back, what is shown now, an arrow on. */
public final class Stepper extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel label = Theme.heading("");
    private final Command back;
    private final Command on;

    /** {@code key} names it; {@code key.before} and {@code key.after} are the words of the arrows. */
    public Stepper(String key, Runnable before, Runnable after) {
        super(new MigLayout("insets 0, gapx 2", "[][96:pref][]", "[center]"));
        setName(key);
        setOpaque(false);
        back = new Command(key + ".before", before).icon("chevron-left");
        on = new Command(key + ".after", after).icon("chevron-right");
        label.setName(key + ".now");
        label.setHorizontalAlignment(SwingConstants.CENTER);
        add(back.iconButton());
        add(label, "growx");
        add(on.iconButton());
    }

    public void text(String now) {
        label.setText(now);
        getAccessibleContext().setAccessibleName(now);
    }

    /** Alt with Page up and Page down, while {@code place} is showing. */
    public Stepper keys(JComponent place) {
        back.shortcut("alt PAGE_UP").within(place);
        on.shortcut("alt PAGE_DOWN").within(place);
        return this;
    }

    public void canGoOn(boolean possible) {
        on.setEnabled(possible);
    }
}

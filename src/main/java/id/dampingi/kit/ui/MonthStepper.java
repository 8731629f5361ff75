package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import java.time.YearMonth;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;

/** A month with a step back and a step forward; the month itself opens a choice of months. */
public final class MonthStepper extends JPanel {
    private static final long serialVersionUID = 1L;

    /** How far a step goes. */
    public enum Step {
        MONTH(1),
        YEAR(12);

        private final int months;

        Step(int months) {
            this.months = months;
        }
    }

    private final JButton text;
    private final Consumer<YearMonth> chosen;
    private YearMonth month = YearMonth.from(Today.date());
    private Step step = Step.MONTH;

    /** {@code key} names it in tests: the month is {@code key}, the steps {@code key.before} and {@code key.after}. */
    public MonthStepper(String key, Consumer<YearMonth> chosen) {
        super(new MigLayout("insets 0, gapx 0", "[][]4[]"));
        this.chosen = chosen;
        setOpaque(false);
        var pick = new Command("date.pickMonth", this::openMonths);
        text = pick.quietButton();
        text.setName(key);
        text.setIcon(Icons.of("calendar", 16));
        text.setToolTipText(Words.text("date.pickMonth"));
        JButton before = step("date.before", "chevron-left", -1);
        before.setName(key + ".before");
        JButton after = step("date.after", "chevron-right", 1);
        after.setName(key + ".after");
        add(before);
        add(text, "wmin 148");
        add(after);
        Shortcuts.inside(this, "LEFT", () -> move(-1));
        Shortcuts.inside(this, "RIGHT", () -> move(1));
        show(month);
    }

    /** Without telling that it was chosen. */
    public void show(YearMonth newMonth) {
        month = newMonth;
        text.setText(step == Step.MONTH ? Formats.month(month) : String.valueOf(month.getYear()));
    }

    public void show(YearMonth newMonth, Step newStep) {
        step = newStep;
        show(newMonth);
    }

    public YearMonth month() {
        return month;
    }

    private JButton step(String key, String icon, int direction) {
        return new Command(key, () -> move(direction)).icon(icon).iconButton();
    }

    private void move(int steps) {
        choose(month.plusMonths((long) steps * step.months));
    }

    private void choose(YearMonth newMonth) {
        show(newMonth);
        chosen.accept(newMonth);
    }

    private void openMonths() {
        var popup = new JPopupMenu();
        popup.setName("date.months");
        popup.add(new MonthGrid(month, picked -> {
            popup.setVisible(false);
            choose(picked);
            text.requestFocusInWindow();
        }));
        popup.show(text, 0, text.getHeight() + 2);
    }
}

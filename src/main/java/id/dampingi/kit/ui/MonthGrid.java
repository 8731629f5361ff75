package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One year to pick a month from. Arrows move by months and rows, Page up and down by years, Home goes to this month, Enter picks. */
final class MonthGrid extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int COLUMNS = 3;

    private final transient Consumer<YearMonth> picked;
    private final JLabel year = Theme.heading("");
    private final List<JButton> months = new ArrayList<>();
    private YearMonth month;

    MonthGrid(YearMonth month, Consumer<YearMonth> picked) {
        super(new MigLayout("insets 8 10 8 10, gap 2", "[fill, sg][fill, sg][fill, sg]"));
        this.month = month;
        this.picked = picked;
        setName("date.monthGrid");
        setOpaque(false);
        add(year, "span 2, gapleft 6");
        add(step("date.yearBefore", "chevron-left", -12), "split 2, alignx right, grow 0");
        add(step("date.yearAfter", "chevron-right", 12), "grow 0, wrap");
        for (Month each : Month.values()) {
            var button = new JButton(each.getDisplayName(TextStyle.SHORT_STANDALONE, Words.locale()));
            button.setName("date.month." + each.getValue());
            button.setFocusable(false);
            button.addActionListener(e -> picked.accept(this.month.withMonth(each.getValue())));
            months.add(button);
            add(button, each.getValue() % COLUMNS == 0 ? "wrap" : "");
        }
        JButton now = new Command("date.thisMonth", () -> picked.accept(YearMonth.from(Today.date()))).quietButton();
        now.setFocusable(false);
        add(now, "span, center, grow 0");
        setFocusable(true);
        keys();
        go(month);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        requestFocusInWindow();
    }

    private JButton step(String key, String icon, int by) {
        JButton button =
                new Command(key, () -> go(month.plusMonths(by))).icon(icon).iconButton();
        button.setFocusable(false);
        return button;
    }

    private void keys() {
        Shortcuts.inside(this, "LEFT", () -> go(month.minusMonths(1)));
        Shortcuts.inside(this, "RIGHT", () -> go(month.plusMonths(1)));
        Shortcuts.inside(this, "UP", () -> go(month.minusMonths(COLUMNS)));
        Shortcuts.inside(this, "DOWN", () -> go(month.plusMonths(COLUMNS)));
        Shortcuts.inside(this, "PAGE_UP", () -> go(month.minusYears(1)));
        Shortcuts.inside(this, "PAGE_DOWN", () -> go(month.plusYears(1)));
        Shortcuts.inside(this, "HOME", () -> go(YearMonth.from(Today.date())));
        Shortcuts.inside(this, "ENTER", () -> picked.accept(month));
        Shortcuts.inside(this, "SPACE", () -> picked.accept(month));
    }

    private void go(YearMonth to) {
        month = to;
        year.setText(String.valueOf(month.getYear()));
        for (Month each : Month.values()) {
            boolean chosen = each == month.getMonth();
            JButton button = months.get(each.ordinal());
            button.putClientProperty("FlatLaf.styleClass", chosen ? "primary" : null);
            button.putClientProperty("JButton.buttonType", chosen ? null : "toolBarButton");
        }
    }
}

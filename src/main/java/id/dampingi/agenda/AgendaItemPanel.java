package id.dampingi.agenda;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Theme;
import java.awt.Component;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** Draws an item in a list: what it is, and below where and for whom. */
final class AgendaItemPanel extends JPanel implements ListCellRenderer<AgendaItem> {
    private static final long serialVersionUID = 1L;

    /** What stands before the group. */
    enum Before {
        TIME,
        DATE
    }

    private final Before before;
    private final transient Supplier<LocalDate> today;
    private final JLabel icon = new JLabel();
    private final JLabel first = new JLabel();
    private final JLabel second = Theme.small("");

    AgendaItemPanel(Before before, Supplier<LocalDate> today) {
        super(new MigLayout("insets 6 8 6 8, fillx, gap 0", "[]8[grow, fill]", "[]1[]"));
        this.before = before;
        this.today = today;
        add(icon, "spany 2, aligny top, gaptop 1");
        add(first, "wmin 0, wrap");
        add(second, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends AgendaItem> list, AgendaItem item, int index, boolean selected, boolean focused) {
        boolean late = item.isLate(today.get());
        icon.setIcon(Icons.of(icon(item.kind()), 16, late ? "warning" : "accent"));
        first.setText(item.words(Words.in(Words.locale())));
        String when = before == Before.DATE ? Formats.shortDate(item.date()) : item.time(Words.in(Words.locale()));
        second.setText(Stream.of(when, item.groupName(), item.place())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        boolean marked = selected && list.isFocusOwner();
        setBackground(marked ? list.getSelectionBackground() : list.getBackground());
        first.setForeground(marked ? list.getSelectionForeground() : list.getForeground());
        second.setForeground(marked ? list.getSelectionForeground() : Theme.color("secondary"));
        getAccessibleContext().setAccessibleName(first.getText() + ", " + second.getText());
        setToolTipText(first.getText() + ", " + second.getText());
        return this;
    }

    static String icon(AgendaKind kind) {
        return switch (kind) {
            case ACTIVITY -> "calendar-check";
            case PLAN -> "list-todo";
            case EXIT_VISIT -> "sprout";
            case VISIT -> "map-pin";
            case MEASURE -> "chart-column";
            case PERMIT -> "file-text";
            case ACCESS -> "users";
            case ASPIRATION -> "landmark";
        };
    }
}

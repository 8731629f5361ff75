package id.dampingi.home;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.Theme;
import java.awt.Cursor;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** A card that lists what needs attention for one reason; a line leads to the place where something can be done. */
final class AttentionPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int FIRST_LINES = 5;

    /** So many are shown whole: a button to show one more would take as much room. */
    private static final int WHOLE_LINES = 6;

    private final Attention attention;
    private final transient Consumer<HomeItem> open;
    private final JLabel number = Theme.secondary("");
    private final JList<HomeItem> list = new JList<>();
    private final transient Command all = new Command("home.all", this::showAll);
    private final JButton allButton = all.quietButton();
    private transient List<HomeItem> items = List.of();
    private boolean whole;

    AttentionPanel(Attention attention, Supplier<YearMonth> month, Consumer<HomeItem> open) {
        super(new MigLayout("insets 14 8 10 8, fillx, wrap 3, gap 0, hidemode 3", "[]8[]8[grow]", "[]8[]4[]"));
        this.attention = attention;
        this.open = open;
        Theme.card(this);
        setName(attention.key());
        var heading = Theme.heading(Words.text(attention.key()));
        add(new JLabel(Icons.of(icon(), 18, color())), "gapleft 12");
        add(heading);
        add(number, "wrap");
        add(list, "span, grow, wmin 0");
        add(allButton, "span, gapleft 6");
        list.setName(attention.key() + ".list");
        list.getAccessibleContext().setAccessibleName(heading.getText());
        list.setCellRenderer(new HomeItemPanel(attention, month));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        keys();
        mouse();
    }

    void show(List<HomeItem> newItems) {
        if (!newItems.equals(items)) {
            items = newItems;
            fill();
        }
        setVisible(!items.isEmpty());
    }

    private void showAll() {
        whole = !whole;
        fill();
        list.requestFocusInWindow();
    }

    private void fill() {
        int lines = whole || items.size() <= WHOLE_LINES ? items.size() : FIRST_LINES;
        list.setListData(items.subList(0, lines).toArray(HomeItem[]::new));
        number.setText(String.valueOf(items.size()));
        all.text(whole ? Words.text("home.fewer") : Words.text("home.all", items.size()));
        allButton.setVisible(items.size() > WHOLE_LINES);
        revalidate();
    }

    private void keys() {
        Shortcuts.inside(list, "ENTER", () -> openSelected(list.getSelectedIndex()));
        Shortcuts.inside(list, "SPACE", () -> openSelected(list.getSelectedIndex()));
        list.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                if (list.isSelectionEmpty()) {
                    list.setSelectedIndex(0);
                }
            }

            @Override
            public void focusLost(FocusEvent e) {
                list.clearSelection();
            }
        });
    }

    private void mouse() {
        var mouse = new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent e) {
                list.setSelectedIndex(list.locationToIndex(e.getPoint()));
            }

            @Override
            public void mouseExited(MouseEvent e) {
                if (!list.isFocusOwner()) {
                    list.clearSelection();
                }
            }

            @Override
            public void mouseClicked(MouseEvent e) {
                openSelected(list.locationToIndex(e.getPoint()));
            }
        };
        list.addMouseListener(mouse);
        list.addMouseMotionListener(mouse);
    }

    private void openSelected(int index) {
        if (index >= 0) {
            open.accept(list.getModel().getElementAt(index));
        }
    }

    private String icon() {
        return switch (attention) {
            case BEHIND -> "triangle-alert";
            case NOT_VISITED -> "map-pin";
            case NOT_MEASURED -> "chart-column";
            case OVERDUE -> "history";
            case LATE_PLAN -> "list-todo";
            case UNDECIDED -> "lightbulb";
            case ACCESS_WAITING -> "users";
            case NO_NEWS -> "landmark";
            case EXIT_VISIT -> "sprout";
            case WITHOUT_TARGETS -> "target";
            case AHEAD -> "calendar-days";
        };
    }

    private String color() {
        return switch (attention) {
            case BEHIND -> "rating.offTrack";
            case NOT_VISITED, OVERDUE, LATE_PLAN, EXIT_VISIT -> "warning";
            case NOT_MEASURED, WITHOUT_TARGETS, UNDECIDED, ACCESS_WAITING, NO_NEWS -> "secondary";
            case AHEAD -> "accent";
        };
    }
}

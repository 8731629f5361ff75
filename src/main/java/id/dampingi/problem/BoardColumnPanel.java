package id.dampingi.problem;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.Theme;
import java.awt.Cursor;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** One column of the board. The arrows go from card to card and from column to column; Enter and a click open a card. */
final class BoardColumnPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Where the focus goes when it leaves a column sideways. */
    interface Sideways {
        void move(Step from, int direction, int row);
    }

    private final JList<ProblemRow> cards = new JList<>();
    private final JLabel number = Theme.secondary("");
    private final JButton more;
    private final transient Consumer<UUID> open;
    private transient List<ProblemRow> rows = List.of();

    BoardColumnPanel(Step step, Consumer<UUID> open, Sideways sideways, Runnable showMore) {
        super(new MigLayout("insets 10 10 10 4, fill, wrap 2, hidemode 3", "[grow, fill]6[]6", "[]8[grow, fill][]"));
        this.open = open;
        putClientProperty("FlatLaf.style", "background: $Dampingi.sidebar; arc: 10");
        setName("problem.column." + step.name());
        var heading = Theme.heading(Words.text(step.key()));
        heading.setToolTipText(heading.getText());
        add(heading, "wmin 0");
        add(number);
        cards.setName(getName() + ".cards");
        cards.getAccessibleContext().setAccessibleName(heading.getText());
        cards.setCellRenderer(new BoardCardPanel());
        cards.setFixedCellHeight(BoardCardPanel.HEIGHT);
        cards.setFixedCellWidth(80);
        cards.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        cards.setOpaque(false);
        cards.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        var scroll = new JScrollPane(cards);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        // Always there, so that the cards of a full column are no narrower; without a track it is not seen in the
        // others.
        scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS);
        scroll.getVerticalScrollBar().setOpaque(false);
        scroll.getVerticalScrollBar().putClientProperty("FlatLaf.style", "width: 8; track: $Dampingi.sidebar");
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll, "span, wmin 0, hmin 0");
        more = new Command("problem.more", showMore).quietButton();
        add(more, "span, grow 0, alignx center");
        Shortcuts.inside(cards, "ENTER", this::openSelected);
        Shortcuts.inside(cards, "SPACE", this::openSelected);
        Shortcuts.inside(cards, "LEFT", () -> sideways.move(step, -1, cards.getSelectedIndex()));
        Shortcuts.inside(cards, "RIGHT", () -> sideways.move(step, 1, cards.getSelectedIndex()));
        listen();
    }

    void show(BoardColumn column) {
        if (!rows.equals(column.rows())) {
            int selected = cards.getSelectedIndex();
            rows = column.rows();
            cards.setListData(rows.toArray(ProblemRow[]::new));
            if (cards.isFocusOwner() && !rows.isEmpty()) {
                cards.setSelectedIndex(Math.min(Math.max(selected, 0), rows.size() - 1));
            }
        }
        number.setText(Formats.number(column.total()));
        more.setVisible(column.total() > rows.size());
        revalidate();
    }

    /** Whether there was a card to go to. */
    boolean focus(int row) {
        if (rows.isEmpty()) {
            return false;
        }
        cards.setSelectedIndex(Math.min(Math.max(row, 0), rows.size() - 1));
        cards.ensureIndexIsVisible(cards.getSelectedIndex());
        cards.requestFocusInWindow();
        return true;
    }

    private void listen() {
        cards.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                if (cards.isSelectionEmpty() && !rows.isEmpty()) {
                    cards.setSelectedIndex(0);
                }
                cards.repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                cards.repaint();
            }
        });
        cards.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                int index = cards.locationToIndex(e.getPoint());
                if (index >= 0 && cards.getCellBounds(index, index).contains(e.getPoint())) {
                    open.accept(rows.get(index).problem().id());
                }
            }
        });
    }

    private void openSelected() {
        ProblemRow row = cards.getSelectedValue();
        if (row != null) {
            open.accept(row.problem().id());
        }
    }
}

package id.dampingi.kit.ui;

import id.dampingi.kit.ui.LineCard.Line;
import java.awt.Component;
import java.awt.Cursor;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JList;
import javax.swing.JToolTip;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/** Lines that open with a click, Enter or the space bar; the one under the pointer is marked, and tells all of a name that is cut off. */
final class LineList extends JList<Line> {
    private static final long serialVersionUID = 1L;

    LineList() {
        setCellRenderer(new LineOfCard());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setOpaque(false);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        keys();
        mouse();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent e) {
        int index = locationToIndex(e.getPoint());
        if (index < 0) {
            return null;
        }
        Line line = getModel().getElementAt(index);
        Component cell = getCellRenderer().getListCellRendererComponent(this, line, index, false, false);
        return cell.getPreferredSize().width > getWidth() ? line.name() : null;
    }

    /** What a user has typed is text, whatever it looks like. */
    @Override
    public JToolTip createToolTip() {
        JToolTip tip = super.createToolTip();
        tip.putClientProperty("html.disable", true);
        return tip;
    }

    private void keys() {
        Shortcuts.inside(this, "ENTER", () -> open(getSelectedIndex()));
        Shortcuts.inside(this, "SPACE", () -> open(getSelectedIndex()));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                if (isSelectionEmpty()) {
                    setSelectedIndex(0);
                }
            }

            @Override
            public void focusLost(FocusEvent e) {
                clearSelection();
            }
        });
    }

    private void mouse() {
        var mouse = new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent e) {
                setSelectedIndex(locationToIndex(e.getPoint()));
            }

            @Override
            public void mouseExited(MouseEvent e) {
                if (!isFocusOwner()) {
                    clearSelection();
                }
            }

            @Override
            public void mouseClicked(MouseEvent e) {
                open(locationToIndex(e.getPoint()));
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    private void open(int index) {
        if (index >= 0) {
            getModel().getElementAt(index).open().run();
        }
    }
}

package id.dampingi.kit.ui;

import id.dampingi.kit.ui.LineCard.Line;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Draws a line of a card: its name, whom it belongs to, and at the right what is to be known. */
final class LineOfCard extends JPanel implements ListCellRenderer<Line> {
    private static final long serialVersionUID = 1L;

    private final JLabel name = new JLabel();
    private final JLabel about = Theme.small("");
    private final JLabel detail = Theme.secondary("");
    private boolean chosen;

    LineOfCard() {
        super(new MigLayout("insets 7 12 7 12, fillx, gap 0, hidemode 3", "[grow, fill]12[]", "[]1[]"));
        setOpaque(false);
        add(name, "wmin 0");
        add(detail, "spany 2, wrap");
        add(about, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Line> list, Line line, int index, boolean selected, boolean focus) {
        name.setText(line.name());
        about.setText(line.about());
        about.setVisible(!line.about().isEmpty());
        detail.setText(line.detail());
        detail.setForeground(Theme.color(line.color()));
        chosen = selected;
        getAccessibleContext().setAccessibleName(line.name() + ", " + line.detail());
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (chosen) {
            var g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(UIManager.getColor("Table.selectionBackground"));
            g.fillRoundRect(0, 0, getWidth(), getHeight(), 10, 10);
            g.dispose();
        }
    }
}

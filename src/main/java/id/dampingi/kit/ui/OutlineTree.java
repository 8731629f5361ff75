package id.dampingi.kit.ui;

import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Set;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** The lines of an {@link OutlineField}, with strokes from each to the one that it lies behind. */
final class OutlineTree extends JPanel {
    private static final long serialVersionUID = 1L;

    static final int STEP = 26;

    /** A line and how far to the right it stands. */
    static final class Line {
        final JTextField input = new JTextField();
        int depth;
    }

    private final transient List<Line> lines;

    /** @param lines as they stand from top to bottom, whoever changes them */
    OutlineTree(List<Line> lines) {
        super(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]", "[]4[]"));
        this.lines = lines;
        setOpaque(false);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of());
    }

    @Override
    public boolean requestFocusInWindow() {
        return lines.get(lines.size() - 1).input.requestFocusInWindow();
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        g.setColor(Theme.color("faint"));
        for (int i = 0; i < lines.size(); i++) {
            int depth = lines.get(i).depth;
            int above = i - 1;
            while (above >= 0 && lines.get(above).depth >= depth) {
                above--;
            }
            if (depth > 0 && above >= 0) {
                JTextField input = lines.get(i).input;
                JTextField parent = lines.get(above).input;
                int x = input.getX() - STEP / 2;
                int y = input.getY() + input.getHeight() / 2;
                g.drawLine(x, parent.getY() + parent.getHeight(), x, y);
                g.drawLine(x, y, input.getX() - 3, y);
            }
        }
    }
}

package id.dampingi.attitude;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.WrappedLabel;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A level with its number and description, to be clicked. */
final class LevelPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final boolean chosen;
    private boolean hovered;

    LevelPanel(AspectLevel level, boolean chosen, Runnable click) {
        super(new MigLayout("insets 7 10 7 10, fillx", "[18!, center]10[grow, fill]"));
        this.chosen = chosen;
        setOpaque(false);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        JLabel number = Theme.heading(String.valueOf(level.level()));
        var text = new WrappedLabel();
        text.setText(level.textIn(Words.language()));
        if (chosen) {
            number.setForeground(Theme.color("accent"));
        }
        add(number, "aligny top");
        add(text, "wmin 0");
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                if (isEnabled()) {
                    click.run();
                }
            }

            @Override
            public void mouseEntered(MouseEvent e) {
                hover(true);
            }

            @Override
            public void mouseExited(MouseEvent e) {
                hover(false);
            }
        });
    }

    private void hover(boolean over) {
        hovered = over;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (chosen || hovered && isEnabled()) {
            var g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(Theme.color(chosen ? "accentSoft" : "sidebarHover"));
            g.fillRoundRect(0, 0, getWidth(), getHeight(), 10, 10);
            g.dispose();
        }
    }
}

package id.dampingi.attachment;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.LazyPictures;
import id.dampingi.kit.ui.Theme;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.JPanel;

/** A photo on a dark ground: as a whole, or dot by dot and drawn about with the mouse. */
final class PhotoViewPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final Color GROUND = new Color(0x14, 0x18, 0x1A);
    private static final Color WORDS = new Color(0xC8, 0xD0, 0xD3);
    private static final int EDGE = 16;

    private transient LazyPictures.Seen seen = new LazyPictures.Seen(false, Optional.empty());
    private boolean whole = true;
    private Point shift = new Point();

    PhotoViewPanel() {
        setName("attachment.view");
        setBackground(GROUND);
        setFocusable(true);
        var mouse = new MouseAdapter() {
            private Point from = new Point();

            @Override
            public void mousePressed(MouseEvent e) {
                from = e.getPoint();
            }

            @Override
            public void mouseDragged(MouseEvent e) {
                shift.translate(e.getX() - from.x, e.getY() - from.y);
                from = e.getPoint();
                repaint();
            }

            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    turnZoom();
                }
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    void show(LazyPictures.Seen now) {
        seen = now;
        repaint();
    }

    boolean isShown() {
        return seen.image().isPresent();
    }

    void fit() {
        whole = true;
        shift = new Point();
    }

    void turnZoom() {
        boolean turned = !whole;
        fit();
        whole = turned;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        if (seen.image().isPresent()) {
            paint(g, seen.image().get());
        } else if (seen.read()) {
            gone(g);
        }
        g.dispose();
    }

    private void paint(Graphics2D g, BufferedImage image) {
        double fitting = Math.min(
                1.0,
                Math.min((getWidth() - 2.0 * EDGE) / image.getWidth(), (getHeight() - 2.0 * EDGE) / image.getHeight()));
        double scale = whole ? fitting : 1.0;
        int width = (int) (image.getWidth() * scale);
        int height = (int) (image.getHeight() * scale);
        int x = (getWidth() - width) / 2 + (whole ? 0 : shift.x);
        int y = (getHeight() - height) / 2 + (whole ? 0 : shift.y);
        g.drawImage(image, x, y, width, height, null);
    }

    private void gone(Graphics2D g) {
        Icons.of("image-off", 40, "faint").paintIcon(this, g, getWidth() / 2 - 20, getHeight() / 2 - 52);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(Theme.smallFont());
        g.setColor(WORDS);
        int y = getHeight() / 2 + 16;
        for (String line : Words.text("attachment.notHereLong").split("\n")) {
            g.drawString(line, (getWidth() - g.getFontMetrics().stringWidth(line)) / 2, y);
            y += g.getFontMetrics().getHeight();
        }
    }
}

package id.dampingi.kit.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.RootPaneContainer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** A short message at the foot of a window that goes by itself, with a link to do something about it. */
public final class Toast extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 7000;
    private static final String NAME = "toast";

    private final Timer end = new Timer(SHOWN, e -> close());

    private Toast(String text, Command... links) {
        super(new MigLayout("insets 10 16 10 12, gapx 14", "", "[center]"));
        setName(NAME);
        setOpaque(false);
        var label = new JLabel(text);
        label.setName("toast.text");
        label.setForeground(Theme.color("toastText"));
        add(label);
        for (Command link : links) {
            JButton button = link.quietButton();
            button.setForeground(Theme.color("toastLink"));
            button.addActionListener(e -> close());
            add(button);
        }
        end.setRepeats(false);
    }

    /** Takes the place of the message before. */
    public static void show(Component inWindow, String text, Command... links) {
        RootPaneContainer window = inWindow instanceof RootPaneContainer root
                ? root
                : (RootPaneContainer) SwingUtilities.getAncestorOfClass(RootPaneContainer.class, inWindow);
        if (window == null) {
            return;
        }
        JLayeredPane layers = window.getLayeredPane();
        hide(layers);
        var toast = new Toast(text, links);
        layers.add(toast, JLayeredPane.POPUP_LAYER);
        Dimension size = toast.getPreferredSize();
        toast.setBounds(
                (layers.getWidth() - size.width) / 2, layers.getHeight() - size.height - 48, size.width, size.height);
        layers.revalidate();
        layers.repaint();
        toast.end.start();
    }

    private static void hide(JLayeredPane layers) {
        for (Component component : layers.getComponentsInLayer(JLayeredPane.POPUP_LAYER)) {
            if (component instanceof Toast toast) {
                toast.close();
            }
        }
    }

    private void close() {
        end.stop();
        if (getParent() instanceof JLayeredPane layers) {
            layers.remove(this);
            layers.repaint();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Theme.color("toast"));
        g.fillRoundRect(0, 0, getWidth(), getHeight(), 14, 14);
        g.dispose();
        super.paintComponent(graphics);
    }
}

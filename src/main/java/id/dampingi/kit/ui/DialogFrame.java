package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** The frame of every dialog: content that scrolls, a row of buttons, Escape. */
final class DialogFrame {
    /** Pixels above and below a dialog, where the desktop may have bars of its own. */
    private static final int MARGIN = 60;

    private DialogFrame() {}

    static JDialog dialog(Component parent, String titleKey) {
        Window owner = parent instanceof Window window ? window : SwingUtilities.getWindowAncestor(parent);
        var dialog = new JDialog(owner, Words.text(titleKey), JDialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName(titleKey);
        return dialog;
    }

    static JPanel buttons(JButton... buttons) {
        var row = new JPanel(new MigLayout("insets 0, alignx right, gapx 8"));
        for (JButton button : buttons) {
            row.add(button);
        }
        return row;
    }

    /** With one at the left that leads elsewhere. */
    static JPanel buttons(JButton aside, List<JButton> buttons) {
        var row = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[]push[]"));
        row.add(aside);
        row.add(buttons(buttons.toArray(JButton[]::new)));
        return row;
    }

    static void fill(JDialog dialog, JComponent content, JComponent buttons) {
        JScrollPane scroll = Scroll.down(content, new Insets(20, 24, 16, 24));
        var all = new JPanel(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[grow, fill]0[]"));
        all.add(scroll);
        all.add(buttons, "gap 24 24 4 20");
        dialog.setContentPane(all);
        if (scroll.getViewport().getView() instanceof FillWidth view) {
            view.onTaller(
                    () -> grow(dialog, view.getHeight() - scroll.getViewport().getHeight()));
        }
    }

    /** Escape and the window's cross. */
    static void closing(JDialog dialog, Runnable action) {
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                action.run();
            }
        });
        dialog.getRootPane()
                .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                .put(KeyStroke.getKeyStroke("ESCAPE"), "close");
        dialog.getRootPane().getActionMap().put("close", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    /** With the focus in the form's first field. */
    static void show(JDialog dialog, Form form) {
        show(dialog, form::focusFirst);
    }

    static void show(JDialog dialog, Runnable opened) {
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                opened.run();
            }
        });
        show(dialog);
    }

    /** Content that became taller, by a problem or a field that was not there, is shown whole while the screen has room. */
    private static void grow(JDialog dialog, int missing) {
        if (missing > 0 && dialog.isShowing()) {
            int height = Math.min(dialog.getHeight() + missing, tallest(dialog));
            // Upwards where there is no room below: the buttons stay on the screen.
            int lowest = dialog.getToolkit().getScreenSize().height - MARGIN - height;
            dialog.setBounds(dialog.getX(), Math.min(dialog.getY(), lowest), dialog.getWidth(), height);
        }
    }

    private static int tallest(JDialog dialog) {
        return dialog.getToolkit().getScreenSize().height - 2 * MARGIN;
    }

    static void show(JDialog dialog) {
        dialog.pack();
        Dimension screen = dialog.getToolkit().getScreenSize();
        Dimension size = dialog.getSize();
        if (size.height + 4 > tallest(dialog)) {
            // The scroll bar that comes shall not stand in the content's place.
            size.width += UIManager.getInt("ScrollBar.width") + 4;
        }
        dialog.setSize(
                Math.min(Math.max(size.width, 420), screen.width - 80), Math.min(size.height + 4, tallest(dialog)));
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }
}

package id.dampingi.find;

import id.dampingi.kit.i18n.Words;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.function.Consumer;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/** The window without a frame that stands over the program while something is looked for. */
final class FindDialog {
    /** Below the top of the program's window. */
    private static final int DOWN = 84;

    private FindDialog() {}

    /**
     * @param from the window that is in front
     * @param go takes the user to a line, after the window has closed
     */
    static void show(JFrame over, Window from, FindModel model, Consumer<FindLine> go) {
        var dialog = new JDialog(from, Words.text("find.title"));
        dialog.setName("find");
        dialog.setUndecorated(true);
        var panel = new FindPanel(model, line -> {
            dialog.dispose();
            // The program's window is in front again before a form opens over it.
            SwingUtilities.invokeLater(() -> go.accept(line));
        });
        panel.onLeave(dialog::dispose);
        dialog.setContentPane(panel);
        dialog.addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowLostFocus(WindowEvent e) {
                dialog.dispose();
            }
        });
        dialog.pack();
        int width = Math.min(dialog.getWidth(), over.getWidth() - 40);
        int height = Math.min(dialog.getHeight(), over.getHeight() - DOWN - 40);
        dialog.setSize(width, height);
        Point corner = over.getLocation();
        dialog.setLocation(corner.x + (over.getWidth() - width) / 2, corner.y + DOWN);
        dialog.setVisible(true);
        panel.focus();
    }
}

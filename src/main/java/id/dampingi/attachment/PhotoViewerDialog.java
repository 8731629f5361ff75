package id.dampingi.attachment;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Everywhere;
import id.dampingi.kit.ui.FileChoice;
import id.dampingi.kit.ui.LazyPictures;
import id.dampingi.kit.ui.OpenOutside;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.Theme;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Window;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Photos one after another, as large as the screen allows; files open in the desktop's program instead. */
final class PhotoViewerDialog {
    private static final double OF_SCREEN = 0.86;

    private final ContentModel contents;
    private final LazyPictures pictures;
    private final List<AttachmentRow> rows;
    private final JDialog dialog;
    private final PhotoViewPanel view = new PhotoViewPanel();
    private final JLabel title = Theme.heading("");
    private final JLabel about = Theme.secondary("");
    private final JLabel place = Theme.secondary("");
    private final Command before = new Command("attachment.before", () -> step(-1)).icon("chevron-left");
    private final Command after = new Command("attachment.after", () -> step(1)).icon("chevron-right");
    private int index;

    private PhotoViewerDialog(
            Component parent, List<AttachmentRow> photos, int first, ContentModel contents, LazyPictures pictures) {
        this.contents = contents;
        this.pictures = pictures;
        rows = photos;
        index = first;
        Window owner = parent instanceof Window window ? window : SwingUtilities.getWindowAncestor(parent);
        dialog = new JDialog(owner, Words.text("attachment.viewer"), JDialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName("attachment.viewer");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.setContentPane(content());
        keys();
        Everywhere.in(dialog);
    }

    /** A photo among the photos of the list, or a file by itself. */
    static void open(
            Component parent, List<AttachmentRow> all, int index, ContentModel contents, LazyPictures pictures) {
        AttachmentRow chosen = all.get(index);
        if (!chosen.attachment().isPicture()) {
            contents.copyOutside(chosen.attachment(), copy -> OpenOutside.open(copy, contents::tell));
            return;
        }
        List<AttachmentRow> photos =
                all.stream().filter(row -> row.attachment().isPicture()).toList();
        new PhotoViewerDialog(parent, photos, photos.indexOf(chosen), contents, pictures).show();
    }

    static void saveAs(Component parent, Attachment attachment, ContentModel contents) {
        String name = attachment.fileName();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        FileChoice.save(parent, "attachment.saveAs", name, ending)
                .ifPresent(target -> contents.saveAs(attachment, target, saved -> {}));
    }

    private JPanel content() {
        var all = new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow, fill]", "[grow, fill][]"));
        all.add(view, "wmin 0, hmin 0");
        var foot = new JPanel(new MigLayout(
                "insets 12 16 12 16, fillx, gap 4 1, hidemode 3", "[grow, fill]12[]4[]4[]4[]12[]", "[][]"));
        title.setName("attachment.viewer.title");
        place.setName("attachment.viewer.place");
        foot.add(title, "cell 0 0, wmin 0");
        foot.add(about, "cell 0 1, wmin 0");
        foot.add(place, "cell 1 0, spany 2");
        foot.add(before.iconButton(), "cell 2 0, spany 2");
        foot.add(after.iconButton(), "cell 3 0, spany 2");
        JButton zoom =
                new Command("attachment.zoom", view::turnZoom).icon("zoom-in").iconButton();
        foot.add(zoom, "cell 4 0, spany 2");
        foot.add(
                new Command("attachment.saveAs", () -> saveAs(dialog, shown().attachment(), contents))
                        .icon("download")
                        .button(),
                "cell 5 0, spany 2");
        all.add(foot);
        return all;
    }

    private void keys() {
        var root = dialog.getRootPane();
        Shortcuts.inside(root, "LEFT", () -> step(-1));
        Shortcuts.inside(root, "RIGHT", () -> step(1));
        Shortcuts.inside(root, "HOME", () -> step(-rows.size()));
        Shortcuts.inside(root, "END", () -> step(rows.size()));
        Shortcuts.inside(root, "SPACE", view::turnZoom);
        Shortcuts.inside(root, "ESCAPE", dialog::dispose);
    }

    private void show() {
        Dimension screen = dialog.getToolkit().getScreenSize();
        dialog.setSize((int) (screen.width * OF_SCREEN), (int) (screen.height * OF_SCREEN));
        dialog.setLocationRelativeTo(dialog.getOwner());
        refresh();
        SwingUtilities.invokeLater(view::requestFocusInWindow);
        dialog.setVisible(true);
    }

    private AttachmentRow shown() {
        return rows.get(index);
    }

    private void step(int by) {
        int to = Math.max(0, Math.min(rows.size() - 1, index + by));
        if (to != index) {
            index = to;
            view.fit();
            refresh();
        }
    }

    private void refresh() {
        Attachment photo = shown().attachment();
        title.setText(photo.title());
        String taken = photo.takenOn() == null ? "" : Words.text("attachment.takenOn", Formats.date(photo.takenOn()));
        String of = shown().date() == null ? "" : shown().about() + ", " + Formats.date(shown().date());
        about.setText(of.isEmpty() || taken.isEmpty() ? of + taken : of + " · " + taken);
        about.setVisible(!about.getText().isEmpty());
        place.setText(Words.text("attachment.placeOf", index + 1, rows.size()));
        before.setEnabled(index > 0);
        after.setEnabled(index < rows.size() - 1);
        view.show(see(photo));
        if (index + 1 < rows.size()) {
            // It will be there when it is asked for.
            see(rows.get(index + 1).attachment());
        }
    }

    private LazyPictures.Seen see(Attachment photo) {
        return pictures.get(photo.content(), () -> contents.picture(photo), () -> {
            if (dialog.isShowing() && shown().attachment().content().equals(photo.content())) {
                view.show(see(photo));
            }
        });
    }
}

package id.dampingi.attachment;

import id.dampingi.kit.ui.Command;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** What can be done with the photos that are chosen in a grid. */
final class PhotoToolsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final PhotoGridPanel grid;
    private final transient AttachmentFeature.Sight sight;
    private final transient Command caption;
    private final transient Command saveAs;
    private final transient Command delete;

    PhotoToolsPanel(PhotoGridPanel grid, AttachmentFeature.Sight sight) {
        super(new MigLayout("insets 0, gapx 4"));
        this.grid = grid;
        this.sight = sight;
        setOpaque(false);
        // After the button that was pressed has given the focus back.
        caption = new Command("attachment.editCaption", () -> SwingUtilities.invokeLater(grid::editCaption))
                .icon("pencil");
        saveAs = new Command("attachment.saveAs", () -> withFirst(this::saveAs)).icon("download");
        delete = new Command("attachment.delete", grid::deleteChosen).icon("trash-2");
        add(caption.iconButton());
        add(saveAs.iconButton());
        add(delete.iconButton());
        grid.photos().addListSelectionListener(e -> enableCommands());
        enableCommands();
    }

    /** By what is chosen now. */
    void enableCommands() {
        int chosen = grid.chosen().size();
        caption.setEnabled(chosen == 1);
        saveAs.setEnabled(chosen == 1);
        delete.setEnabled(chosen > 0);
    }

    void withFirst(Consumer<AttachmentRow> work) {
        grid.selected().stream().limit(1).forEach(work);
    }

    /** In the viewer, from which the others can be reached. */
    void open(int index) {
        if (index >= 0) {
            PhotoViewerDialog.open(grid, grid.rows(), index, sight.contents(), sight.large());
        }
    }

    private void saveAs(AttachmentRow row) {
        PhotoViewerDialog.saveAs(grid, row.attachment(), sight.contents());
    }
}

package id.dampingi.attachment;

import id.dampingi.kit.ui.Command;
import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** What can be done with the photos that are chosen in a grid. */
final class PhotoTools {
    private final Component place;
    private final PhotoGridPanel grid;
    private final AttachmentFeature.Sight sight;
    private final Command caption;
    private final Command saveAs;
    private final Command delete;

    /** @param place over which dialogs open */
    PhotoTools(Component place, PhotoGridPanel grid, AttachmentFeature.Sight sight) {
        this.place = place;
        this.grid = grid;
        this.sight = sight;
        // After the button that was pressed has given the focus back.
        caption = new Command("attachment.editCaption", () -> SwingUtilities.invokeLater(grid::editCaption))
                .icon("pencil");
        saveAs = new Command("attachment.saveAs", () -> withFirst(this::saveAs)).icon("download");
        delete = new Command("attachment.delete", grid::deleteChosen).icon("trash-2");
        grid.photos().addListSelectionListener(e -> enable());
        enable();
    }

    Command[] commands() {
        return List.of(caption, saveAs, delete).toArray(Command[]::new);
    }

    /** By what is chosen now. */
    void enable() {
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
            PhotoViewerDialog.open(place, grid.rows(), index, sight.contents(), sight.large());
        }
    }

    private void saveAs(AttachmentRow row) {
        PhotoViewerDialog.saveAs(place, row.attachment(), sight.contents());
    }
}

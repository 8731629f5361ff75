package id.dampingi.attachment;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Theme;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** All photos and files of a group, the newest first, and the way to what they belong to. */
final class GroupPhotosPanel extends JPanel implements PhotoGridPanel.Hands {
    private static final long serialVersionUID = 1L;

    private final transient GroupPhotosModel model;
    private final transient AttachmentFeature.Sight sight;
    private final transient Consumer<Owner> visit;
    private final PhotoGridPanel grid;
    private final JPanel bar = new JPanel(new MigLayout("insets 0, fillx, gapx 4", "[grow][][][][]"));
    private final JLabel count = Theme.secondary("");
    private final EmptyState empty = new EmptyState("images", "attachment.noneOfGroup");
    private final transient Command record = new Command("attachment.openRecord", this::visit).icon("external-link");
    private final transient Command caption = new Command("attachment.editCaption", this::editCaption).icon("pencil");
    private final transient Command saveAs = new Command("attachment.saveAs", this::saveAs).icon("download");
    private final transient Command delete =
            new Command("attachment.delete", () -> delete(grid().chosen())).icon("trash-2");

    GroupPhotosPanel(GroupPhotosModel model, AttachmentFeature.Sight sight, Consumer<Owner> visit) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]"));
        this.model = model;
        this.sight = sight;
        this.visit = visit;
        setName("attachment.ofGroup");
        setOpaque(false);
        grid = new PhotoGridPanel(PhotoGridPanel.Shape.PAGE, photo -> sight.thumbnail(photo, this::repaint), this);
        grid.photos().setName("attachment.album");
        count.setName("attachment.count");
        bar.setOpaque(false);
        bar.add(count, "wmin 0");
        bar.add(caption.iconButton());
        bar.add(saveAs.iconButton());
        bar.add(delete.iconButton());
        bar.add(record.quietButton());
        add(bar, "wmin 0");
        add(grid, "wmin 0, hmin 0");
        add(empty, "wmin 0, hmin 0");
        grid.photos().addListSelectionListener(e -> enableCommands());
        model.onChange(this::refresh);
        refresh();
    }

    private PhotoGridPanel grid() {
        return grid;
    }

    private void refresh() {
        grid.show(model.rows());
        long photos = model.photoCount();
        count.setText(Words.text("attachment.countOf", photos, model.rows().size() - photos));
        empty.setVisible(model.isEmpty());
        grid.setVisible(!model.isEmpty());
        bar.setVisible(!model.rows().isEmpty());
        enableCommands();
        revalidate();
        repaint();
    }

    private void enableCommands() {
        int chosen = grid.chosen().size();
        record.setEnabled(chosen == 1);
        caption.setEnabled(chosen == 1);
        saveAs.setEnabled(chosen == 1);
        delete.setEnabled(chosen > 0);
    }

    private void visit() {
        grid.selected().stream()
                .limit(1)
                .forEach(row -> visit.accept(row.attachment().owner()));
    }

    private void editCaption() {
        // After the button that was pressed has given the focus back.
        SwingUtilities.invokeLater(grid::editCaption);
    }

    private void saveAs() {
        grid.selected().stream()
                .limit(1)
                .forEach(row -> PhotoViewerDialog.saveAs(this, row.attachment(), sight.contents()));
    }

    @Override
    public void open(int index) {
        if (index >= 0) {
            PhotoViewerDialog.open(this, grid.rows(), index, sight.contents(), sight.large());
        }
    }

    @Override
    public void caption(UUID id, String typed) {
        model.caption(id, typed);
    }

    @Override
    public void delete(List<UUID> ids) {
        model.delete(ids);
    }
}

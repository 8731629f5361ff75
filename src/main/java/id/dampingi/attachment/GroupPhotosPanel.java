package id.dampingi.attachment;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.ListBar;
import id.dampingi.kit.ui.Theme;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** All photos and files of a group, the newest first, and the way to what they belong to. */
final class GroupPhotosPanel extends JPanel implements PhotoGridPanel.Hands {
    private static final long serialVersionUID = 1L;

    private final transient GroupPhotosModel model;
    private final PhotoGridPanel grid;
    private final ListBar bar = new ListBar();
    private final JLabel count = Theme.secondary("");
    private final EmptyState empty = new EmptyState("images", "attachment.noneOfGroup");
    private final transient Command record;
    private final PhotoToolsPanel tools;

    GroupPhotosPanel(GroupPhotosModel model, AttachmentFeature.Sight sight, Consumer<Owner> visit) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]"));
        this.model = model;
        setName("attachment.ofGroup");
        setOpaque(false);
        grid = new PhotoGridPanel(PhotoGridPanel.Shape.PAGE, photo -> sight.thumbnail(photo, this::repaint), this);
        grid.photos().setName("attachment.album");
        count.setName("attachment.count");
        tools = new PhotoToolsPanel(grid, sight);
        record = new Command(
                        "attachment.openRecord",
                        () -> tools().withFirst(
                                        row -> visit.accept(row.attachment().owner())))
                .icon("external-link");
        bar.say(count).tool(tools).tool(record.quietButton());
        add(bar, "wmin 0");
        add(grid, "wmin 0, hmin 0");
        add(empty, "wmin 0, hmin 0");
        grid.photos().addListSelectionListener(e -> enableCommands());
        model.onChange(this::refresh);
        refresh();
    }

    private PhotoToolsPanel tools() {
        return tools;
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
        tools.enableCommands();
        record.setEnabled(grid.chosen().size() == 1);
    }

    @Override
    public void open(int index) {
        tools.open(index);
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

package id.dampingi.attachment;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.picture.PastedPicture;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dropped;
import id.dampingi.kit.ui.FileChoice;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.Shortcuts;
import id.dampingi.kit.ui.Theme;
import id.dampingi.kit.ui.Toast;
import id.dampingi.kit.ui.WrappedText;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The photos and files of a record, in a strip, and what can be done with them; the whole of it takes what is dropped on it. */
final class AttachmentsPanel extends JPanel implements PhotoGridPanel.Hands {
    private static final long serialVersionUID = 1L;

    private static final int STRIP_HEIGHT = PhotoCellPanel.HEIGHT + 14;

    private final transient AttachmentsModel model;
    private final PhotoGridPanel grid;
    private final JPanel hint = new JPanel(new MigLayout("insets 14 16 14 16, fillx", "[]12[grow, fill]"));
    private final AttachmentNotesPanel notes;
    private final PhotoToolsPanel tools;

    AttachmentsPanel(AttachmentsModel model, AttachmentFeature.Sight sight) {
        super(new MigLayout("insets 10 0 0 0, fillx, wrap 1, gapy 8, hidemode 3", "[grow, fill]"));
        this.model = model;
        setName("attachment.strip");
        setOpaque(false);
        grid = new PhotoGridPanel(PhotoGridPanel.Shape.STRIP, photo -> sight.thumbnail(photo, this::repaint), this);
        grid.photos().setName("attachment.list");
        tools = new PhotoToolsPanel(grid, sight);
        notes = new AttachmentNotesPanel(model);
        add(bar(), "wmin 0");
        add(notes, "wmin 0");
        add(hint, "wmin 0");
        add(grid, "wmin 0, h " + STRIP_HEIGHT + "!");
        hint.putClientProperty("FlatLaf.style", "background: $Dampingi.content; border: 1,1,1,1,$Dampingi.line,1,10");
        hint.add(new JLabel(Icons.of("images", 24, "faint")));
        var words = new WrappedText(Words.text("attachment.none"), 360);
        words.setForeground(Theme.color("secondary"));
        hint.add(words, "wmin 0");
        setTransferHandler(grid.drops());
        Shortcuts.inside(this, "ctrl V", this::paste);
        model.onChange(this::refresh);
        model.onDeleted(change -> Toast.show(
                this,
                Words.text("attachment.deleted"),
                new Command("attachment.undoDelete", () -> model.undo(change))));
        refresh();
    }

    private JPanel bar() {
        var bar = new JPanel(new MigLayout("insets 0, fillx, gapx 4", "[grow][][]8[]"));
        bar.setOpaque(false);
        bar.add(Theme.heading(Words.text("attachment.section")), "wmin 0");
        bar.add(tools);
        bar.add(new Command("attachment.paste", this::paste)
                .icon("clipboard-paste")
                .iconButton());
        bar.add(new Command("attachment.add", this::choose).icon("image-plus").button());
        return bar;
    }

    private void refresh() {
        List<AttachmentRow> rows =
                model.attachments().stream().map(AttachmentRow::of).toList();
        grid.show(rows);
        grid.setVisible(!rows.isEmpty());
        hint.setVisible(rows.isEmpty());
        notes.refresh();
        tools.enableCommands();
        revalidate();
        repaint();
    }

    private void choose() {
        model.addFiles(FileChoice.openMany(this, "attachment.add"));
    }

    private void paste() {
        model.paste(() -> {
            Dropped copied = Dropped.ofClipboard();
            return copied.isEmpty() ? Optional.empty() : Optional.of(adding(copied));
        });
    }

    private static Consumer<AttachmentsModel> adding(Dropped dropped) {
        return to -> dropped.picture()
                .ifPresentOrElse(
                        picture -> to.addPicture(new PastedPicture(picture)), () -> to.addFiles(dropped.files()));
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

    @Override
    public void move(List<UUID> ids, int index) {
        model.move(ids, index);
    }

    @Override
    public void dropped(Dropped dropped) {
        adding(dropped).accept(model);
        // What was dropped elsewhere on the form is seen to come in.
        scrollRectToVisible(new Rectangle(0, 0, getWidth(), getHeight()));
    }
}

package id.dampingi.attachment;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Icons;
import id.dampingi.kit.ui.LazyPictures;
import id.dampingi.kit.ui.Theme;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Draws a photo or file in a grid: what it shows, and below its caption and what it belongs to. */
final class PhotoCellPanel extends JPanel implements ListCellRenderer<AttachmentRow> {
    private static final long serialVersionUID = 1L;

    static final int WIDTH = 172;
    static final int HEIGHT = 164;

    /** Higher where what they belong to is told below. */
    static final int HEIGHT_WITH_ABOUT = HEIGHT + 17;

    private static final int LINE = 18;
    private static final int PAD = 6;
    private static final int PICTURE = 112;

    /** Where the caption stands in a cell. */
    static final Rectangle CAPTION = new Rectangle(PAD, PAD + PICTURE + 3, WIDTH - 2 * PAD, LINE + 4);

    private final transient Function<Attachment, LazyPictures.Seen> pictures;
    private final JLabel caption = new JLabel();
    private final JLabel captionRest = new JLabel();
    private final JLabel about = Theme.small("");
    private transient Optional<Attachment> shown = Optional.empty();
    private transient LazyPictures.Seen seen = new LazyPictures.Seen(false, Optional.empty());
    private boolean chosen;
    private boolean focused;

    PhotoCellPanel(Function<Attachment, LazyPictures.Seen> pictures) {
        super(new MigLayout(
                "insets " + (PAD + PICTURE + 5) + " " + (PAD + 2) + " 0 " + (PAD + 2) + ", fillx, wrap 1, gap 0",
                "[grow, fill]",
                "[]0[]0[]"));
        this.pictures = pictures;
        setOpaque(false);
        caption.setFont(Theme.smallFont());
        captionRest.setFont(Theme.smallFont());
        add(caption, "wmin 0, h " + LINE + "!");
        add(captionRest, "wmin 0, h 16!");
        add(about, "wmin 0, h 16!");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends AttachmentRow> list, AttachmentRow row, int index, boolean selected, boolean focus) {
        Attachment attachment = row.attachment();
        shown = Optional.of(attachment);
        chosen = selected;
        focused = focus && list.isFocusOwner();
        boolean named = !attachment.caption().isEmpty() || !attachment.isPicture();
        breakInTwo(named ? attachment.title() : Words.text("attachment.noCaption"));
        caption.setForeground(Theme.color(named ? "text" : "secondary"));
        captionRest.setForeground(caption.getForeground());
        about.setText(row.date() == null ? row.about() : Formats.shortDate(row.date()) + " · " + row.about());
        about.setVisible(!about.getText().isEmpty());
        seen = attachment.isPicture() ? pictures.apply(attachment) : new LazyPictures.Seen(true, Optional.empty());
        setToolTipText(row.about().isEmpty() ? attachment.title() : attachment.title() + " (" + about.getText() + ")");
        getAccessibleContext().setAccessibleName(attachment.title());
        return this;
    }

    /** Over two lines; the second is cut where it does not fit. */
    private void breakInTwo(String words) {
        var metrics = caption.getFontMetrics(caption.getFont());
        int room = WIDTH - 2 * PAD - 6;
        int end = words.length();
        while (end > 0 && metrics.stringWidth(words.substring(0, end)) > room) {
            end = words.lastIndexOf(' ', end - 1);
        }
        boolean whole = end <= 0 || end == words.length();
        caption.setText(whole ? words : words.substring(0, end));
        captionRest.setText(whole ? "" : words.substring(end + 1));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (chosen) {
            g.setColor(UIManager.getColor("List.selectionBackground"));
            g.fillRoundRect(0, 0, getWidth() - 1, getHeight() - 1, 12, 12);
        }
        var frame = new RoundRectangle2D.Float(PAD, PAD, getWidth() - 2f * PAD, PICTURE, 8, 8);
        g.setColor(Theme.color("desk"));
        g.fill(frame);
        if (seen.image().isPresent()) {
            fill(g, frame, seen.image().get());
        } else if (seen.read()) {
            shown.ifPresent(attachment -> stand(g, frame, attachment));
        }
        g.setColor(Theme.color(focused ? "accent" : "line"));
        g.draw(frame);
        g.dispose();
    }

    /** As large as the frame, with what does not fit cut away evenly. */
    private static void fill(Graphics2D g, RoundRectangle2D frame, BufferedImage image) {
        double scale = Math.max(frame.getWidth() / image.getWidth(), frame.getHeight() / image.getHeight());
        int width = (int) Math.ceil(image.getWidth() * scale);
        int height = (int) Math.ceil(image.getHeight() * scale);
        var clipped = (Graphics2D) g.create();
        clipped.clip(frame);
        clipped.drawImage(
                image,
                (int) (frame.getCenterX() - width / 2.0),
                (int) (frame.getCenterY() - height / 2.0),
                width,
                height,
                null);
        clipped.dispose();
    }

    /** For a file, and for a photo that is not here. */
    private void stand(Graphics2D g, RoundRectangle2D frame, Attachment attachment) {
        boolean gone = attachment.isPicture();
        Icon icon = Icons.of(gone ? "image-off" : "file-text", 30);
        String words = gone ? Words.text("attachment.notHereShort") : attachment.ending();
        icon.paintIcon(this, g, (int) frame.getCenterX() - 15, (int) frame.getCenterY() - 27);
        g.setFont(Theme.smallFont());
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Theme.color("secondary"));
        int width = g.getFontMetrics().stringWidth(words);
        g.drawString(words, (int) frame.getCenterX() - width / 2, (int) frame.getCenterY() + 24);
    }
}

package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.picture.Picture;
import java.awt.Image;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** A small picture such as a logo; the draft holds its PNG or JPEG bytes in base 64. */
public final class PictureField implements Field {
    private static final int MOST_BYTES = 2_000_000;
    private static final int SHOWN = 72;

    private final JPanel panel = new JPanel(new MigLayout("insets 0", "[]12[]6[]", "[center]"));
    private final JLabel preview = new JLabel();
    private final JLabel complaint = Theme.small("");
    private final Command choose;
    private final Command remove;
    private String text = "";
    private Runnable typed = () -> {};

    PictureField(String key) {
        choose = new Command("picture.choose", this::choose).icon("image");
        remove = new Command("picture.remove", () -> typed(""));
        panel.setOpaque(false);
        preview.setName(key + ".preview");
        preview.setHorizontalAlignment(SwingConstants.CENTER);
        preview.putClientProperty("FlatLaf.style", "background: $Dampingi.content; border: 4,4,4,4,$Dampingi.line,1,8");
        preview.setOpaque(false);
        panel.add(preview, "w " + (SHOWN + 10) + "!, h " + (SHOWN + 10) + "!");
        panel.add(choose.button());
        panel.add(remove.quietButton());
        panel.add(complaint, "newline, spanx, hidemode 3");
        complaint.setForeground(Theme.color("problem"));
        complaint.setName(key + ".complaint");
        complaint.setVisible(false);
        show();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public void text(String newText) {
        text = newText;
        show();
    }

    @Override
    public void onTyped(Runnable action) {
        typed = action;
    }

    @Override
    public void enabled(boolean enabled) {
        choose.setEnabled(enabled);
        remove.setEnabled(enabled && !text.isEmpty());
    }

    /** Takes the picture of a file, or says why not and keeps the one there is. */
    public void read(Path file) {
        try {
            byte[] bytes = Files.size(file) > MOST_BYTES ? new byte[0] : Files.readAllBytes(file);
            boolean fine = bytes.length > 0 && Picture.read(bytes).isPresent();
            complaint.setText(fine ? "" : Words.text("picture.unreadable"));
            complaint.setVisible(!fine);
            if (fine) {
                typed(Base64.getEncoder().encodeToString(bytes));
            }
        } catch (IOException e) {
            complaint.setText(Words.text("picture.unreadable"));
            complaint.setVisible(true);
        }
    }

    private void choose() {
        FileChoice.open(panel, "picture.choose", "png", "jpg", "jpeg").ifPresent(this::read);
    }

    private void typed(String newText) {
        text(newText);
        typed.run();
    }

    private void show() {
        remove.setEnabled(!text.isEmpty());
        preview.setIcon(decoded().<Icon>map(ImageIcon::new).orElseGet(() -> Icons.of("image", 28)));
    }

    private Optional<Image> decoded() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Picture.read(Base64.getDecoder().decode(text)).map(image -> {
            double scale = Math.min(1.0, SHOWN / (double) Math.max(image.getWidth(), image.getHeight()));
            return image.getScaledInstance(
                    Math.max(1, (int) (image.getWidth() * scale)),
                    Math.max(1, (int) (image.getHeight() * scale)),
                    Image.SCALE_SMOOTH);
        });
    }
}

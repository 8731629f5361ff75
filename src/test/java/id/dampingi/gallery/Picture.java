package id.dampingi.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.assertj.swing.edt.GuiActionRunner;

/** Pictures of the gallery: painted, judged and saved. */
final class Picture {
    private static final Path GALLERY = Path.of("target", "gallery");
    /** Anti-aliased text alone has more shades than that, a blank pane a handful. */
    private static final int COLOURS_OF_A_BLANK = 24;

    private Picture() {}

    /** As it would be on a screen of this scale. */
    static BufferedImage of(Component component) {
        return GuiActionRunner.execute(() -> {
            double scale = scale(component);
            var picture = new BufferedImage(
                    (int) (component.getWidth() * scale),
                    (int) (component.getHeight() * scale),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = picture.createGraphics();
            graphics.scale(scale, scale);
            component.printAll(graphics);
            graphics.dispose();
            return picture;
        });
    }

    /** With the popups over it, which may be windows of their own. */
    static BufferedImage ofScreen(Component component) {
        try {
            return new Robot().createScreenCapture(new Rectangle(component.getLocationOnScreen(), component.getSize()));
        } catch (AWTException e) {
            throw new IllegalStateException("no picture of the screen", e);
        }
    }

    static double scale(Component component) {
        return component.getGraphicsConfiguration().getDefaultTransform().getScaleX();
    }

    static void save(BufferedImage picture, Path name) {
        assertThat(blank(picture)).as(name + " is blank").isFalse();
        Path file = GALLERY.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From 0, black, to 1, white. */
    static double brightness(BufferedImage picture) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y += 7) {
            for (int x = 0; x < picture.getWidth(); x += 7) {
                int rgb = picture.getRGB(x, y);
                sum += ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 765.0;
                count++;
            }
        }
        return sum / count;
    }

    private static boolean blank(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight() && colours.size() <= COLOURS_OF_A_BLANK; y++) {
            for (int rgb : picture.getRGB(0, y, row.length, 1, row, 0, row.length)) {
                colours.add(rgb);
            }
        }
        return colours.size() <= COLOURS_OF_A_BLANK;
    }
}

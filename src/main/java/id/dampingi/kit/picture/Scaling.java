package id.dampingi.kit.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns and scales pictures. */
final class Scaling {
    private Scaling() {}

    /** @param orientation as EXIF has it: 1 for upright, 6 for a camera that was held on its side */
    static BufferedImage upright(BufferedImage from, int orientation, int longest) {
        BufferedImage small = fit(from, longest);
        if (orientation <= 1 || orientation > 8) {
            return small;
        }
        boolean lying = orientation >= 5;
        int width = small.getWidth();
        int height = small.getHeight();
        var turned = new BufferedImage(lying ? height : width, lying ? width : height, small.getType());
        Graphics2D g = turned.createGraphics();
        g.drawImage(small, turn(orientation, width, height), null);
        g.dispose();
        return turned;
    }

    /** Never larger than it was; with all its dots it becomes a plain picture of red, green and blue. */
    static BufferedImage fit(BufferedImage from, int longest) {
        double scale = Math.min(1.0, longest / (double) Math.max(from.getWidth(), from.getHeight()));
        int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        BufferedImage image = from;
        // Halves first: each dot of the result is then made of all that lie below it.
        while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height && image.getWidth() > 2) {
            image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return drawn(image, width, height);
    }

    /** Without anything to see through. */
    static BufferedImage onWhite(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = opaque.createGraphics();
        g.drawImage(image, 0, 0, Color.WHITE, null);
        g.dispose();
        return opaque;
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        boolean clear = from.getColorModel().hasAlpha();
        var to = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = to.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(from, 0, 0, width, height, null);
        g.dispose();
        return to;
    }

    /** The eight ways in which the first row and the first column of the dots can lie. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}

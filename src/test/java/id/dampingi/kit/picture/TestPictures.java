package id.dampingi.kit.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as cameras and screens make them, and as they should not be. */
public final class TestPictures {
    /** Where {@link #photo} says that it was taken: what must not be kept. */
    public static final String PLACE = "GPS -8.2192 114.3691";

    private TestPictures() {}

    /** The upper half of the scene is red, the lower blue, with a green mark at the upper left; {@code seed} makes it another. */
    public static BufferedImage scene(int width, int height, int seed) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(200, 20 + seed % 30, 20));
        g.fillRect(0, 0, width, height / 2);
        g.setColor(new Color(20, 20 + seed % 30, 200));
        g.fillRect(0, height / 2, width, height);
        g.setColor(Color.GREEN);
        g.fillRect(0, 0, width / 4, height / 4);
        g.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height, int seed) {
        return encoded(scene(width, height, seed), "jpeg");
    }

    public static byte[] png(BufferedImage image) {
        return encoded(image, "png");
    }

    /** Taken with a camera on its side on 17 August 2026 at a place that it wrote down: the dots lie, the scene stands. */
    public static byte[] photo(int width, int height) {
        BufferedImage upright = scene(width, height, 7);
        var lying = new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                lying.setRGB(y, width - 1 - x, upright.getRGB(x, y));
            }
        }
        return withExif(encoded(lying, "jpeg"), 6);
    }

    /** A file that says it has so many dots, and then breaks off. */
    public static byte[] header(int width, int height) {
        byte[] bytes = jpeg(64, 64, 1);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int at = 2; at < bytes.length - 9; ) {
            int marker = Short.toUnsignedInt(buffer.getShort(at));
            if (marker == 0xFFC0) {
                buffer.putShort(at + 5, (short) height);
                buffer.putShort(at + 7, (short) width);
                return bytes;
            }
            at += 2 + Short.toUnsignedInt(buffer.getShort(at + 2));
        }
        throw new IllegalStateException("no frame");
    }

    /** As a camera writes it: after the first marker a segment with the orientation, the day and the place. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] day = "2026:08:17 09:30:00\0".getBytes(StandardCharsets.US_ASCII);
        byte[] place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
        int first = 8 + 2 + 3 * 12 + 4;
        int below = first + place.length;
        ByteBuffer tiff = ByteBuffer.allocate(below + 2 + 12 + 4 + day.length).order(ByteOrder.BIG_ENDIAN);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010E, 2, place.length, first);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        entry(tiff, 0x8769, 4, 1, below);
        tiff.putInt(0).put(place);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2, day.length, below + 2 + 12 + 4);
        tiff.putInt(0).put(day);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

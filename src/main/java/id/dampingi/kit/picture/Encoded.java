package id.dampingi.kit.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as the bytes of a file. The same dots give the same bytes. */
record Encoded(byte[] bytes, String mediaType) {
    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";

    private static final float QUALITY = 0.85f;
    private static final int THUMBNAIL = 320;
    private static final float THUMBNAIL_QUALITY = 0.75f;

    /**
     * A photo as JPEG. What was no JPEG stays sharp as PNG, unless it is a photo after all, which would be several times as
     * large; what can be seen through always does.
     */
    static Encoded best(BufferedImage image, String format) throws IOException {
        if (seenThrough(image)) {
            return new Encoded(png(image), PNG);
        }
        BufferedImage opaque = Scaling.onWhite(image);
        byte[] jpeg = jpeg(opaque, QUALITY);
        if (!format.equals("jpeg")) {
            byte[] png = png(opaque);
            if (png.length <= 2 * jpeg.length) {
                return new Encoded(png, PNG);
            }
        }
        return new Encoded(jpeg, JPEG);
    }

    static Encoded thumbnail(BufferedImage image) throws IOException {
        return new Encoded(jpeg(Scaling.onWhite(Scaling.fit(image, THUMBNAIL)), THUMBNAIL_QUALITY), JPEG);
    }

    static Encoded jpeg(BufferedImage image) throws IOException {
        return new Encoded(jpeg(Scaling.onWhite(image), QUALITY), JPEG);
    }

    private static boolean seenThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int dot : row) {
                if (dot >>> 24 < 255) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** Without metadata: what the camera wrote beside the dots is not taken over. */
    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var to = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(to);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}

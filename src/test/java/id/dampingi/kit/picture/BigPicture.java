package id.dampingi.kit.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** A picture of very many dots, written and what reading one takes. */
final class BigPicture {
    private BigPicture() {}

    /** A PNG of colours that change from row to row. */
    static void write(Path file, int width, int height) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            var head = new ByteArrayOutputStream();
            var data = new DataOutputStream(head);
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, 2, 0, 0, 0});
            chunk(out, "IHDR", head.toByteArray());
            var body = new ByteArrayOutputStream();
            try (OutputStream rows = new DeflaterOutputStream(body, new Deflater(1))) {
                byte[] row = new byte[1 + width * 3];
                for (int y = 0; y < height; y++) {
                    Arrays.fill(row, 1, row.length, (byte) (y >> 5));
                    rows.write(row);
                }
            }
            chunk(out, "IDAT", body.toByteArray());
            chunk(out, "IEND", new byte[0]);
        }
    }

    /** The same as a JPEG, all at once. */
    static void writeJpeg(Path file, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillOval(0, 0, width, height);
        g.dispose();
        ImageIO.write(image, "jpeg", file.toFile());
    }

    /** Reads a picture in a Java of its own with so much memory, and returns what it says. */
    static String readWith(String memory, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath(),
                        BigPicture.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor();
            return said;
        }
    }

    /** Some runners load the tests by a class loader of their own. */
    private static String classPath() {
        return BigPicture.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    public static void main(String[] args) throws Exception {
        KeptPicture kept = PictureReader.read(Path.of(args[0]));
        System.out.println(kept.width() + " x " + kept.height());
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(type);
        check.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}

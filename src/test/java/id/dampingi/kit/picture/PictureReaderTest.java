package id.dampingi.kit.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.dampingi.kit.picture.PictureRefused.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
    @TempDir
    Path folder;

    @Test
    void aPhotoFromACameraOnItsSideStands() throws Exception {
        KeptPicture kept = read(TestPictures.photo(300, 400));

        assertThat(kept.width()).isEqualTo(300);
        assertThat(kept.height()).isEqualTo(400);
        BufferedImage image = Picture.read(kept.bytes()).orElseThrow();
        assertThat(colour(image, 20, 20)).isEqualTo("green");
        assertThat(colour(image, 250, 60)).isEqualTo("red");
        assertThat(colour(image, 20, 380)).isEqualTo("blue");
        assertThat(kept.takenOn()).contains(LocalDate.of(2026, 8, 17));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyOrientationGivesAWholePicture(int orientation) throws Exception {
        KeptPicture kept = read(TestPictures.withExif(TestPictures.jpeg(400, 200, 1), orientation));

        BufferedImage image = Picture.read(kept.bytes()).orElseThrow();
        assertThat(image.getWidth()).isEqualTo(orientation < 5 ? 400 : 200);
        for (int[] corner : new int[][] {
            {2, 2}, {image.getWidth() - 3, 2}, {2, image.getHeight() - 3}, {image.getWidth() - 3, image.getHeight() - 3}
        }) {
            assertThat(colour(image, corner[0], corner[1])).isNotEqualTo("black");
        }
    }

    @Test
    void whereItWasTakenIsNotKept() throws Exception {
        byte[] photo = TestPictures.photo(300, 400);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(TestPictures.PLACE);

        KeptPicture kept = read(photo);

        for (byte[] bytes : new byte[][] {kept.bytes(), kept.thumbnail()}) {
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif", "2026");
        }
    }

    @Test
    void aLargeOneIsScaledAndHasASmallOneBesideIt() throws Exception {
        KeptPicture kept = read(TestPictures.jpeg(4000, 3000, 1));

        assertThat(kept.width()).isEqualTo(2000);
        assertThat(kept.height()).isEqualTo(1500);
        assertThat(Picture.read(kept.thumbnail()).orElseThrow().getWidth()).isEqualTo(320);
        assertThat(kept.thumbnail()).hasSizeLessThan(20_000);
    }

    @Test
    void theSamePhotoGivesTheSameBytes() throws Exception {
        byte[] photo = TestPictures.photo(600, 800);

        assertThat(read(photo).bytes()).isEqualTo(read(photo).bytes());
    }

    @Test
    void aScreenshotStaysSharp() throws Exception {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 900, 600);
        g.setColor(Color.BLACK);
        for (int i = 0; i < 40; i++) {
            g.drawString("Musyawarah kelompok " + i, 20 + i, 14 * i);
        }
        g.dispose();

        KeptPicture kept = read(TestPictures.png(image));

        assertThat(kept.mediaType()).isEqualTo("image/png");
        BufferedImage back = Picture.read(kept.bytes()).orElseThrow();
        assertThat(back.getRGB(0, 0, 900, 600, null, 0, 900)).isEqualTo(image.getRGB(0, 0, 900, 600, null, 0, 900));
    }

    @Test
    void aPhotoThatCameAsPngBecomesAJpeg() throws Exception {
        var image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        var dice = new Random(1);
        for (int i = 0; i < 500 * 400; i++) {
            image.setRGB(i % 500, i / 500, dice.nextInt(0x1000000));
        }

        assertThat(read(TestPictures.png(image)).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void whatCanBeSeenThroughStillCan() throws Exception {
        var image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillOval(20, 20, 200, 200);
        g.dispose();

        KeptPicture kept = read(TestPictures.png(image));

        assertThat(kept.mediaType()).isEqualTo("image/png");
        assertThat(Picture.read(kept.bytes()).orElseThrow().getRGB(0, 0) >>> 24).isZero();
        assertThat(colour(Picture.read(kept.thumbnail()).orElseThrow(), 0, 0)).isEqualTo("white");
    }

    @Test
    void aHundredMillionDotsAreReadInTheMemoryOfASmallComputer() throws Exception {
        Path png = folder.resolve("large.png");
        BigPicture.write(png, 11_600, 8_700);
        Path jpeg = folder.resolve("large.jpg");
        BigPicture.writeJpeg(jpeg, 11_600, 8_700);

        assertThat(BigPicture.readWith("-Xmx256m", png)).isEqualTo("2000 x 1500");
        assertThat(BigPicture.readWith("-Xmx256m", jpeg)).isEqualTo("2000 x 1500");
    }

    @Test
    void moreDotsThanTheMemoryHoldsAreRefusedUnread() {
        assertThat(reason(TestPictures.header(60_000, 60_000))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aHeaderOfAHundredMillionDotsWithNothingBehindItIsBroken() {
        assertThat(reason(TestPictures.header(11_600, 8_700))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aCopyThatBrokeOffIsBroken() {
        byte[] photo = TestPictures.jpeg(1200, 900, 3);

        assertThat(reason(Arrays.copyOf(photo, photo.length / 2))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void textIsNoPicture() {
        assertThat(reason("Daftar hadir rapat".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NO_PICTURE);
        assertThat(reason(new byte[0])).isEqualTo(Reason.NO_PICTURE);
    }

    @Test
    void bytesThatWereMixedUpAreReadOrRefusedButNothingElse() throws IOException {
        byte[] photo = TestPictures.photo(300, 400);
        var dice = new Random(5);
        for (int round = 0; round < 300; round++) {
            byte[] mixed = photo.clone();
            for (int i = 0; i < 1 + round % 9; i++) {
                mixed[dice.nextInt(Math.min(mixed.length, 900))] = (byte) dice.nextInt(256);
            }
            try {
                assertThat(read(mixed).bytes()).isNotEmpty();
            } catch (PictureRefused e) {
                assertThat(e.reason()).isNotNull();
            }
        }
    }

    private KeptPicture read(byte[] bytes) throws IOException, PictureRefused {
        return PictureReader.read(Files.write(folder.resolve("picture"), bytes));
    }

    private Reason reason(byte[] bytes) {
        var reason = new Reason[1];
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> read(bytes))
                .satisfies(e -> reason[0] = e.reason());
        return reason[0];
    }

    private static String colour(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        boolean blue = colour.getBlue() > 128;
        return red && green ? "white" : red ? "red" : green ? "green" : blue ? "blue" : "black";
    }
}

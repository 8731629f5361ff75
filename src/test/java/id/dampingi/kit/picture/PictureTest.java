package id.dampingi.kit.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
    @Test
    void aLogoIsRead() throws IOException {
        assertThat(Picture.read(png(40, 30)))
                .get()
                .extracting(BufferedImage::getWidth)
                .isEqualTo(40);
    }

    @Test
    void aSmallFileOfVeryManyPixelsIsNot() throws IOException {
        byte[] bytes = png(5_000, 5_000);

        assertThat(bytes).hasSizeLessThan(100_000);
        assertThat(Picture.read(bytes)).isEmpty();
    }

    @Test
    void whatIsNoPictureIsNot() {
        assertThat(Picture.read(new byte[] {1, 2, 3})).isEmpty();
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }
}

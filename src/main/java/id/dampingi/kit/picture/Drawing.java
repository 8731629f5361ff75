package id.dampingi.kit.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.util.Optional;

/** Pictures that are drawn, as the photos of the sample office are. */
public final class Drawing {
    private Drawing() {}

    /** Of an SVG file of the program, in its own size, kept as a photo is. */
    public static KeptPicture of(URL svg) throws IOException {
        SVGDocument document = new SVGLoader().load(svg);
        if (document == null) {
            throw new IOException("no drawing");
        }
        FloatSize size = document.size();
        var image = new BufferedImage((int) size.width, (int) size.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, g, null);
        g.dispose();
        return PictureReader.kept(image, Optional.empty(), "jpeg");
    }
}

package id.dampingi.kit.ui;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.image.BufferedImage;
import java.net.URL;

/**
 * Loads what the first window needs beside the event thread, which is busy with the look meanwhile: of a second that the
 * start takes, most goes into reading classes.
 */
public final class HeadStart {
    private HeadStart() {}

    /** Does one piece of loading on a thread of its own; that it fails is told by whoever needs it later. */
    public static void with(Runnable loading) {
        var thread = new Thread(loading, "dampingi-head-start");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, e) ->
                System.getLogger(HeadStart.class.getName()).log(System.Logger.Level.DEBUG, "head start", e));
        thread.start();
    }

    /** Draws an icon that nobody sees. */
    public static void drawing() {
        URL icon = HeadStart.class.getResource("/id/dampingi/icons/house.svg");
        if (icon != null) {
            SVGDocument picture = new SVGLoader().load(icon);
            var graphics = new BufferedImage(24, 24, BufferedImage.TYPE_INT_ARGB).createGraphics();
            if (picture != null) {
                picture.render(null, graphics);
            }
            graphics.dispose();
        }
    }
}

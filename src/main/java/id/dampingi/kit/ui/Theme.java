package id.dampingi.kit.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Color;
import java.awt.Font;
import java.awt.Toolkit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.UIManager;

/** The program's look: colours and measures from {@code id/dampingi/theme/*.properties}, set in Inter. */
public final class Theme {
    private static final CompletableFuture<Boolean> DARK_SYSTEM = new CompletableFuture<>();
    private static Look look = Look.LIGHT;

    private Theme() {}

    /** Starts to ask the desktop for its look, so that {@link #install} need not wait for the answer. */
    public static void askSystem() {
        if (!DARK_SYSTEM.isDone()) {
            beside("dampingi-look", () -> DARK_SYSTEM.complete(SystemLook.isDark()));
        }
    }

    private static void beside(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Starts to connect to the screen, which the event thread waits for. */
    public static void readScreen() {
        beside("dampingi-screen", Toolkit::getDefaultToolkit);
    }

    /** Starts to read the fonts, so that {@link #install} finds them read. */
    public static CompletableFuture<?> readFonts() {
        return Fonts.READ;
    }

    /** Of the family's eight faces those that are shown, once. */
    private static final class Fonts {
        static final CompletableFuture<?> READ = CompletableFuture.runAsync(
                () -> List.of(FlatInterFont.STYLE_REGULAR, FlatInterFont.STYLE_SEMIBOLD, FlatInterFont.STYLE_BOLD)
                        .forEach(FlatInterFont::installStyle),
                work -> beside("dampingi-fonts", work));
    }

    /** On the event thread, before the first component is made, or again when the user chooses another look. */
    public static void install(Look wanted) {
        if (look != wanted || !(UIManager.getLookAndFeel() instanceof FlatLaf)) {
            look = wanted;
            readFonts().join();
            FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
            FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
            FlatLaf.registerCustomDefaultsSource("id.dampingi.theme");
            FlatLaf.setup(isDark(wanted) ? new FlatDarkLaf() : new FlatLightLaf());
            RecordHistory.freeKeys();
            beside("dampingi-icons", Icons::read);
        }
        TypingUndo.everywhere();
    }

    /** {@link #install} for windows that are open already. */
    public static void change(Look wanted) {
        install(wanted);
        FlatLaf.updateUI();
    }

    public static Look look() {
        return look;
    }

    public static boolean isDark() {
        return FlatLaf.isLafDark();
    }

    /** A colour of the palette: {@code "accent"}, {@code "secondary"}, {@code "approach.social"}, {@code "rating.onTrack"}. */
    public static Color color(String name) {
        Color color = UIManager.getColor("Dampingi." + name);
        return color == null ? UIManager.getColor("Label.foreground") : color;
    }

    public static Font titleFont() {
        return font("h1.font");
    }

    public static Font headingFont() {
        return font("h3.font");
    }

    public static Font smallFont() {
        return font("small.font");
    }

    /** The name of a screen, once a screen. */
    public static JLabel title(String text) {
        return styled(text, "h1");
    }

    /** The name of a part of a screen. */
    public static JLabel heading(String text) {
        return styled(text, "h3");
    }

    /** Text that explains and stands back. */
    public static JLabel secondary(String text) {
        return styled(text, "secondary");
    }

    /** Secondary text a size smaller. */
    public static JLabel small(String text) {
        return styled(text, "note");
    }

    /** A panel that stands out as a card: the content's colour, a thin line, round corners. */
    public static <C extends JComponent> C card(C component) {
        component.putClientProperty("FlatLaf.styleClass", "card");
        return component;
    }

    private static JLabel styled(String text, String styleClass) {
        var label = new JLabel(text);
        label.putClientProperty("FlatLaf.styleClass", styleClass);
        return label;
    }

    private static Font font(String key) {
        Font font = UIManager.getFont(key);
        return font == null ? UIManager.getFont("defaultFont") : font;
    }

    private static boolean isDark(Look wanted) {
        return switch (wanted) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> {
                askSystem();
                yield DARK_SYSTEM.join();
            }
        };
    }
}

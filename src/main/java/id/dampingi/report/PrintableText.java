package id.dampingi.report;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** Makes what people typed printable: what none of the embedded fonts can draw becomes a box instead of vanishing. */
final class PrintableText {
    private static final String BOX = "□";

    private PrintableText() {}

    static String of(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        typed.strip().replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(text, c));
        return text.toString();
    }

    /** At most so many characters, cut between two words. */
    static String shortened(String typed, int most) {
        String text = of(typed);
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int cut = space > most / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, most - 1));
        return text.substring(0, cut).strip() + "…";
    }

    private static void append(StringBuilder text, int c) {
        if (c == '\n') {
            text.append('\n');
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            text.append(' ');
        } else if (c < 0x250) {
            if (!Character.isISOControl(c)) {
                text.appendCodePoint(c);
            }
        } else if (joins(c)) {
            return;
        } else if (Holder.FONTS.stream().anyMatch(font -> font.canDisplay(c))) {
            text.appendCodePoint(c);
        } else {
            text.append(BOX);
        }
    }

    /** Joiners, directions and variants of a character: nothing that would be seen by itself. */
    private static boolean joins(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }

    /** Loaded only when a text needs them. */
    private static final class Holder {
        static final List<Font> FONTS = Stream.of("Liberation Sans", "DejaVu Sans", "Noto Emoji")
                .map(Holder::font)
                .toList();

        private static Font font(String family) {
            return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                    .getAwtFontFromBundles(true, family, Font.PLAIN, 10, Locale.ROOT, false);
        }
    }
}

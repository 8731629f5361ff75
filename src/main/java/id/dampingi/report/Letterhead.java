package id.dampingi.report;

import id.dampingi.kit.picture.Picture;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The head of a report's first page.
 *
 * @param logo null when the office has none, or one that is no picture
 */
public record Letterhead(
        String name,
        String address,
        String contact,
        @Nullable Renderable logo) {

    static Letterhead of(Office office) {
        return new Letterhead(
                PrintableText.of(office.name()),
                PrintableText.of(office.address()),
                PrintableText.of(office.contact()),
                picture(office.logo()));
    }

    private static @Nullable Renderable picture(Logo logo) {
        if (logo.isEmpty()) {
            return null;
        }
        byte[] bytes = logo.bytes();
        return Picture.read(bytes).isPresent() ? SimpleDataRenderer.getInstance(bytes) : null;
    }
}

package id.dampingi.kit.ui;

import javax.swing.Icon;
import javax.swing.UIManager;

/** Line icons by name ({@code "users"}), in the theme's colours; the pictures are in {@code id/dampingi/icons}. */
public final class Icons {
    private Icons() {}

    /** As large as the text beside it needs, in a quiet colour. */
    public static Icon of(String name) {
        return of(name, 18);
    }

    public static Icon of(String name, int size) {
        return new SvgIcon(name, size, component -> UIManager.getColor("Dampingi.icon"));
    }

    /** In a colour of the palette, see {@link Theme#color}. */
    public static Icon of(String name, int size, String color) {
        return new SvgIcon(name, size, component -> Theme.color(color));
    }

    /** In its own colours. */
    public static Icon picture(String name, int size) {
        return of(name, size);
    }

    /** In the colour of the component that shows it. */
    static Icon inherit(String name, int size) {
        return new SvgIcon(
                name,
                size,
                component -> component == null ? UIManager.getColor("Dampingi.icon") : component.getForeground());
    }
}

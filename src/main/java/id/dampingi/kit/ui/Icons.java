package id.dampingi.kit.ui;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.UIManager;

/** Line icons by name ({@code "users"}), in the theme's colours; the pictures are in {@code id/dampingi/icons}. */
public final class Icons {
    private static final int SIZE = 18;

    private static final List<String> FIRST = List.of(
            "brand",
            "house",
            "users",
            "calendar-check",
            "lightbulb",
            "target",
            "file-text",
            "settings",
            "calendar",
            "chevron-left",
            "chevron-right",
            "database",
            "check",
            "hand-heart",
            "landmark",
            "coins",
            "triangle-alert",
            "map-pin",
            "chart-column",
            "history",
            "list-todo",
            "sprout",
            "calendar-days",
            "panel-left-close");

    private Icons() {}

    /** As large as the text beside it needs, in a quiet colour. */
    public static Icon of(String name) {
        return of(name, SIZE, () -> UIManager.getColor("Dampingi.icon"));
    }

    public static Icon of(String name, int size) {
        return of(name, size, () -> UIManager.getColor("Dampingi.icon"));
    }

    /** In a colour of the palette, see {@link Theme#color}. */
    public static Icon of(String name, int size, String color) {
        return of(name, size, () -> Theme.color(color));
    }

    /** In its own colours. */
    public static Icon picture(String name, int size) {
        return load(name, size);
    }

    /** In the colour of the component that shows it. */
    static Icon inherit(String name, int size) {
        FlatSVGIcon icon = load(name, size);
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(
                (Component component, Color color) -> component == null ? color : component.getForeground()));
        return icon;
    }

    /** Reads the pictures of the first screen, so that painting it finds them read. */
    static void read() {
        FIRST.forEach(name -> load(name, SIZE).hasFound());
    }

    private static Icon of(String name, int size, Supplier<Color> colour) {
        FlatSVGIcon icon = load(name, size);
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(color -> colour.get()));
        return icon;
    }

    private static FlatSVGIcon load(String name, int size) {
        return new FlatSVGIcon("id/dampingi/icons/" + name + ".svg", size, size);
    }
}

package id.dampingi.kit.ui;

import id.dampingi.kit.task.Late;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;

/** A screen that is put together when it is first visited: the start does not wait for what is rarely needed at once. */
public final class LateScreen implements Screen {
    private final String key;
    private final String icon;
    private final Late<Screen> made;

    /** The key and the icon are those of the screen that is made. */
    public LateScreen(String key, String icon, Supplier<? extends Screen> make) {
        this.key = key;
        this.icon = icon;
        made = new Late<>(make);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public List<Way> ways() {
        return screen().ways();
    }

    @Override
    public JComponent component() {
        return screen().component();
    }

    @Override
    public void shown() {
        screen().shown();
    }

    @Override
    public void left() {
        made.ifMade(Screen::left);
    }

    @Override
    public void go(Place place) {
        screen().go(place);
    }

    private Screen screen() {
        Screen screen = made.get();
        if (!screen.key().equals(key) || !screen.icon().equals(icon)) {
            throw new IllegalStateException(key);
        }
        return screen;
    }
}

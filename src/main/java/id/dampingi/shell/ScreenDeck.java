package id.dampingi.shell;

import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** The screens, one at a time; each is made when it is first visited. */
final class ScreenDeck extends JPanel {
    private static final long serialVersionUID = 1L;

    private final CardLayout cards = new CardLayout();
    private final transient List<Screen> screens;
    private final transient Map<String, JComponent> made = new HashMap<>();
    private final transient Consumer<Screen> shown;
    private transient Optional<Screen> front = Optional.empty();

    ScreenDeck(List<Screen> screens, Consumer<Screen> shown) {
        this.screens = screens;
        this.shown = shown;
        setLayout(cards);
        setName("deck");
    }

    /** The window says how large the screens are, so none of them need be measured before it is shown. */
    @Override
    public Dimension getPreferredSize() {
        return new Dimension();
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension();
    }

    void show(Place place) {
        screens.stream()
                .filter(screen -> screen.key().equals(place.screen()))
                .findFirst()
                .ifPresent(screen -> show(screen, place));
    }

    /** What is being typed is kept. */
    void leave() {
        front.ifPresent(Screen::left);
    }

    Optional<Screen> front() {
        return front;
    }

    private void show(Screen screen, Place place) {
        boolean other = front.filter(screen::equals).isEmpty();
        if (other) {
            leave();
        }
        JComponent component = made.computeIfAbsent(screen.key(), key -> make(screen));
        cards.show(this, screen.key());
        front = Optional.of(screen);
        if (other) {
            screen.shown();
        }
        if (place.record().isPresent() || !place.part().isEmpty()) {
            screen.go(place);
        }
        shown.accept(screen);
        if (other) {
            SwingUtilities.invokeLater(() -> focusInto(component));
        }
    }

    private JComponent make(Screen screen) {
        JComponent component = screen.component();
        add(component, screen.key());
        return component;
    }

    /** To what is typed in or moved in first; else to the screen itself, from where Tab goes into it. */
    private static void focusInto(JComponent screen) {
        if (screen.isShowing()) {
            screen.setFocusable(true);
            firstToUse(screen).orElse(screen).requestFocusInWindow();
        }
    }

    private static Optional<Component> firstToUse(Container container) {
        for (Component component : container.getComponents()) {
            boolean useful =
                    component instanceof JTextComponent text && text.isEditable() || component instanceof JTable;
            if (useful && component.isShowing() && component.isEnabled()) {
                return Optional.of(component);
            }
            if (component instanceof Container inner && component.isVisible()) {
                Optional<Component> found = firstToUse(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}

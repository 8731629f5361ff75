package id.dampingi.shell;

import id.dampingi.kit.task.Failures;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Navigator;
import id.dampingi.kit.ui.Place;
import java.util.Locale;
import java.util.function.Supplier;

/** What the window does for the screens in it. */
public interface ShellDoor extends Navigator, Failures {
    /** Speaks another language from now on; the same place is shown again. */
    void speak(Locale language);

    void look(Look look);

    /** That of a window which is still being made; it is there before it is asked for anything. */
    static ShellDoor of(Supplier<? extends ShellDoor> window) {
        return new ShellDoor() {
            @Override
            public void go(Place place) {
                window.get().go(place);
            }

            @Override
            public void tell(Exception e) {
                window.get().tell(e);
            }

            @Override
            public void speak(Locale language) {
                window.get().speak(language);
            }

            @Override
            public void look(Look look) {
                window.get().look(look);
            }
        };
    }
}

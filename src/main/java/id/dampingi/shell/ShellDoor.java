package id.dampingi.shell;

import id.dampingi.kit.task.Failures;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Navigator;
import java.util.Locale;

/** What the window does for the screens in it. */
public interface ShellDoor extends Navigator, Failures {
    /** Speaks another language from now on; the same place is shown again. */
    void speak(Locale language);

    void look(Look look);
}

package id.dampingi.shell;

import id.dampingi.find.FindFeature;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.undo.History;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The program on one open data file.
 *
 * @param screens in the order of the navigation
 * @param commands of the file menu, such as the import; made anew when the language changes
 */
public record Session(
        Path file,
        History history,
        Events events,
        List<Screen> screens,
        FindFeature find,
        Supplier<List<Command>> commands,
        Runnable close) {}

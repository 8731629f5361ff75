package id.dampingi.kit.log;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps what is not the user's work: its log and its window's settings. */
public final class StateFolder {
    private StateFolder() {}

    public static Path path() {
        return path(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /** As the systems want it: XDG base directories, local application data, or Library. */
    static Path path(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isBlank() ? home.resolve("AppData/Local/Dampingi") : Path.of(local, "Dampingi");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Dampingi");
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        return state.isBlank() ? home.resolve(".local/state/dampingi") : Path.of(state, "dampingi");
    }
}

package id.dampingi.settings;

import id.dampingi.kit.db.Author;
import id.dampingi.kit.db.Ids;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What this user has chosen on this computer, in a small file of the user's: nothing of an office is in it but the paths
 * of its files. One that cannot be read or written costs the choices, never the work.
 */
public final class UserPreferences {
    private static final Logger LOG = Logger.getLogger(UserPreferences.class.getName());
    private static final int RECENT = 6;

    private final Path file;
    private final Properties values = new Properties();

    private UserPreferences(Path file) {
        this.file = file;
    }

    public static UserPreferences load() {
        String file = System.getProperty("dampingi.preferences", "");
        return load(file.isEmpty() ? folder().resolve("dampingi.properties") : Path.of(file));
    }

    public static UserPreferences load(Path file) {
        var preferences = new UserPreferences(file);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                preferences.values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "preferences not read", e);
            }
        }
        return preferences;
    }

    /** As chosen, else the computer's: English or, for all others, Indonesian. */
    public Locale language() {
        return Locale.forLanguageTag(
                values.getProperty("language", Locale.getDefault().getLanguage()));
    }

    public void language(Locale language) {
        set("language", language.getLanguage());
    }

    /** {@code ""} if none was chosen. */
    public String look() {
        return values.getProperty("look", "");
    }

    public void look(String look) {
        set("look", look);
    }

    /** Files opened before, the last first, also such as are gone meanwhile. */
    public List<Path> recent() {
        var files = new ArrayList<Path>();
        for (int i = 0; i < RECENT; i++) {
            String path = values.getProperty("recent." + i, "");
            if (!path.isEmpty()) {
                path(path).ifPresent(files::add);
            }
        }
        return files;
    }

    public void opened(Path opened) {
        List<Path> files = new ArrayList<>(recent());
        files.remove(opened.toAbsolutePath());
        files.add(0, opened.toAbsolutePath());
        recent(files);
    }

    public void forget(Path gone) {
        List<Path> files = new ArrayList<>(recent());
        files.remove(gone.toAbsolutePath());
        recent(files);
    }

    /** Whether the last file is opened at the start; not after the user closed it. */
    public Optional<Path> lastOpen() {
        return recent().stream().findFirst().filter(last -> "yes".equals(values.getProperty("open")));
    }

    public void keepOpen(Optional<Path> open) {
        set("open", open.isPresent() ? "yes" : "no");
    }

    /** Small settings of the window, such as its size. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    public void set(String key, String value) {
        values.setProperty(key, value);
        save();
    }

    /** The name of whoever works on this computer; {@code ""} if nobody said it. */
    public String person() {
        return values.getProperty("person", "");
    }

    public void person(String name) {
        set("person", name.strip());
    }

    /** Who writes in the journal from here: the person, or else the account's name, and a number of this installation. */
    public Author author() {
        if (value("node").isEmpty()) {
            set("node", Ids.next().toString());
        }
        String who = person().isEmpty() ? System.getProperty("user.name", "") : person();
        return new Author(who, UUID.fromString(values.getProperty("node")));
    }

    private void recent(List<Path> files) {
        for (int i = 0; i < RECENT; i++) {
            values.setProperty("recent." + i, i < files.size() ? files.get(i).toString() : "");
        }
        save();
    }

    private void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // A crash while writing must not cost what was chosen before.
            Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                values.store(writer, null);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "preferences not written", e);
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path folder() {
        String home = System.getProperty("user.home", ".");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String data = System.getenv("APPDATA");
            return data == null ? Path.of(home, "Dampingi") : Path.of(data, "Dampingi");
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Dampingi");
        }
        String config = System.getenv("XDG_CONFIG_HOME");
        return config == null || config.isEmpty() ? Path.of(home, ".config", "dampingi") : Path.of(config, "dampingi");
    }
}

package id.dampingi.kit.db;

import id.dampingi.kit.file.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * SQLite's library, kept where the next start finds it. Left to itself the driver unpacks it at every start and compares it
 * byte by byte, which takes as long as opening a data file.
 */
public final class NativeLibrary {
    private final Path folder;
    private final String name = System.mapLibraryName("sqlitejdbc");

    /** @param state where the program keeps what is not the user's work */
    public NativeLibrary(Path state) {
        String key = SQLiteJDBCLoader.getVersion() + "-" + System.getProperty("os.name") + "-"
                + System.getProperty("os.arch");
        folder = state.resolve("lib").resolve(key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-"));
    }

    /** Before the first data file is opened. The driver still unpacks its own when the kept one cannot be loaded. */
    public void use() {
        if (Files.isRegularFile(folder.resolve(name))) {
            System.setProperty("org.sqlite.lib.path", folder.toString());
            System.setProperty("org.sqlite.lib.name", name);
        }
    }

    /**
     * For the next start; where nothing can be written all stays as it is.
     *
     * @return where it is kept if it could be
     */
    public Path keep() {
        Path kept = folder.resolve(name);
        if (Files.exists(kept)) {
            return kept;
        }
        String bundled = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(bundled)) {
            if (in != null) {
                Files.createDirectories(folder);
                WholeFile.write(kept, in::transferTo);
            }
        } catch (IOException e) {
            System.getLogger(NativeLibrary.class.getName())
                    .log(System.Logger.Level.DEBUG, "SQLite's library is not kept", e);
        }
        return kept;
    }
}

package id.dampingi.kit.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Sends everything that is logged, also by libraries, into a small file of the user's and nothing to the console. */
public final class LogFile {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("id.dampingi");

    private LogFile() {}

    /** Without a place to write to the program works on and logs nothing. */
    public static void open(Path folder) {
        LogManager.getLogManager().reset();
        ROOT.setLevel(Level.WARNING);
        OURS.setLevel(Level.INFO);
        try {
            Files.createDirectories(folder);
            Handler file = new FileHandler(folder.resolve("dampingi-%u.%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new PrivateFormatter());
            ROOT.addHandler(file);
        } catch (IOException e) {
            ROOT.setLevel(Level.OFF);
        }
    }
}

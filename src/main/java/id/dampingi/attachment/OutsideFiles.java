package id.dampingi.attachment;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Copies of files for other programs to open. They lie outside the data file's protection, so they do not stay: they are in the
 * user's own folder rather than in the one for temporary files of all, they are removed when the program ends, and what a crash
 * or a program that held on to one left behind is removed before the next is made.
 */
final class OutsideFiles {
    private static final System.Logger LOG = System.getLogger(OutsideFiles.class.getName());

    private final Path folder;
    private boolean cleared;

    OutsideFiles(Path folder) {
        this.folder = folder;
    }

    /** A copy that only serves to be looked at: changes in it would go nowhere, so it cannot be written. */
    synchronized Path put(String name, byte[] bytes) throws IOException {
        if (!cleared) {
            clear();
            cleared = true;
        }
        Path place = Files.createDirectories(folder.resolve(Integer.toHexString(name.hashCode()) + "-" + bytes.length));
        Path file = place.resolve(safe(name));
        Path unfinished = Files.createTempFile(place, "file", "");
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        boolean shut = file.toFile().setReadOnly();
        LOG.log(Level.DEBUG, "a copy to look at, read only: {0}", shut);
        // The last is deleted first.
        folder.toFile().deleteOnExit();
        place.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }

    private void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    // What another program still holds stays until the next time.
                    if (!path.toFile().delete() && Files.isRegularFile(path)) {
                        path.toFile().deleteOnExit();
                    }
                }
            }
        }
    }

    private static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}

package id.dampingi.kit.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: what stood there before stays until the new one is finished. */
public final class WholeFile {
    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /** Writes into an open file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Makes a file. */
    @FunctionalInterface
    public interface Making {
        void at(Path half) throws IOException;
    }

    /** Nothing is left behind when {@code writing} throws. */
    public static void write(Path file, Writing writing) throws IOException {
        make(file, half -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), BUFFER)) {
                writing.to(out);
            }
        });
    }

    /**
     * For what needs more than a stream.
     *
     * @param making makes the file beside the finished one, under another name; nothing is left behind when it throws
     */
    public static void make(Path file, Making making) throws IOException {
        Path target = file.toAbsolutePath();
        // Two programs that make the same file do not write into one half.
        Path half = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            making.at(half);
            move(half, target);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void move(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

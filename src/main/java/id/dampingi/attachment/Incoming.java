package id.dampingi.attachment;

import id.dampingi.kit.picture.PastedPicture;
import java.nio.file.Path;
import java.util.Optional;

/** A file, or a picture without a file such as one from the clipboard, that a user brings. */
record Incoming(String name, Optional<Path> file, Optional<PastedPicture> picture) {
    static Incoming of(Path file) {
        Path name = file.getFileName();
        return new Incoming(name == null ? file.toString() : name.toString(), Optional.of(file), Optional.empty());
    }

    /** @param name for a file of it, with its ending */
    static Incoming of(PastedPicture picture, String name) {
        return new Incoming(name, Optional.empty(), Optional.of(picture));
    }
}

package id.dampingi.shell;

import id.dampingi.office.Office;
import java.nio.file.Path;

/** Opens data files and puts the program together on them. Opening works on the database thread, {@link #session} on the event thread. */
public interface DataFiles {
    /** An open file. */
    interface Opened extends AutoCloseable {
        Path file();

        @Override
        void close();
    }

    Opened open(Path file);

    /** A new file for this office, with the starter indicators. */
    Opened create(Path file, Office office);

    /** A new file with an office that exists only as an example. */
    Opened sample(Path file);

    Session session(Opened opened, ShellDoor shell);
}

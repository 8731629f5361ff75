package id.dampingi.shell;

import id.dampingi.office.Office;
import java.nio.file.Path;

/**
 * Opens data files and puts the program together on each. All of it takes time and works on the database thread; the shell
 * is for the screens and is not asked for anything before the session is shown.
 */
public interface DataFiles {
    Session open(Path file, ShellDoor shell);

    /** A new file for this office, with the starter indicators. */
    Session create(Path file, Office office, ShellDoor shell);

    /** A new file with an office that exists only as an example. */
    Session sample(Path file, ShellDoor shell);
}

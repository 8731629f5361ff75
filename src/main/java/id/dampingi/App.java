package id.dampingi;

import id.dampingi.cli.Cli;
import id.dampingi.cli.Surroundings;
import id.dampingi.kit.db.Author;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.log.LogFile;
import id.dampingi.kit.log.StateFolder;
import java.util.Locale;
import java.util.Optional;

/** Starts the program: with arguments the command line, without any the window. */
public final class App {
    private App() {}

    public static void main(String[] args) {
        LogFile.open(StateFolder.path());
        Words.speak(Locale.getDefault());
        int code = new Cli(Surroundings.ofProcess(
                        () -> new Author(System.getProperty("user.name", ""), Ids.next()), Optional.empty()))
                .run(args);
        // A run inside Maven goes on after success.
        if (code != Cli.DONE) {
            System.exit(code);
        }
    }
}

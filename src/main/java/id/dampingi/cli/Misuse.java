package id.dampingi.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Options that do not go together, told in the user's words. */
final class Misuse extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final String words;

    Misuse(CommandLine command, String words) {
        super(command, words);
        this.words = words;
    }

    String words() {
        return words;
    }
}

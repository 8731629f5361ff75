package id.dampingi;

/** Starts the program: with arguments the command line, without any the window. */
public final class App {
    private App() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            throw new IllegalArgumentException("no command line yet");
        }
    }
}

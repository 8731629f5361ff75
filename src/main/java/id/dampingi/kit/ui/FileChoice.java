package id.dampingi.kit.ui;

import id.dampingi.kit.i18n.Words;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks for a file or a folder; the last folder is remembered while the program runs. */
public final class FileChoice {
    private static Path folder = Path.of(System.getProperty("user.home", "."));

    private FileChoice() {}

    /** {@code key} names the dialog and its button. */
    public static Optional<Path> open(Component parent, String key, String... endings) {
        JFileChooser chooser = chooser(key, endings);
        return chosen(chooser, chooser.showDialog(parent, Words.text(key)));
    }

    /** As many as the user wants, of any kind. */
    public static List<Path> openMany(Component parent, String key) {
        JFileChooser chooser = chooser(key);
        chooser.setMultiSelectionEnabled(true);
        return chosen(chooser, chooser.showDialog(parent, Words.text(key))).isEmpty()
                ? List.of()
                : Stream.of(chooser.getSelectedFiles()).map(File::toPath).toList();
    }

    /** The ending is added if it is missing. Asks before it returns a file that is there already. */
    public static Optional<Path> save(Component parent, String key, String suggestedName, String ending) {
        JFileChooser chooser = chooser(key, ending);
        chooser.setSelectedFile(folder.resolve(suggestedName).toFile());
        Optional<Path> file = chosen(chooser, chooser.showDialog(parent, Words.text(key)))
                .map(path -> path.toString().toLowerCase(Locale.ROOT).endsWith("." + ending)
                        ? path
                        : path.resolveSibling(path.getFileName() + "." + ending));
        return file.filter(
                path -> !path.toFile().exists() || Dialogs.confirm(parent, "file.replace", path.getFileName()));
    }

    public static Optional<Path> folder(Component parent, String key) {
        JFileChooser chooser = chooser(key);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return chosen(chooser, chooser.showDialog(parent, Words.text(key)));
    }

    private static JFileChooser chooser(String key, String... endings) {
        var chooser = new JFileChooser(folder.toFile());
        chooser.setName(key + ".chooser");
        chooser.setDialogTitle(Words.text(key));
        if (endings.length > 0) {
            chooser.setFileFilter(new FileNameExtensionFilter("*." + String.join(", *.", endings), endings));
        }
        return chooser;
    }

    private static Optional<Path> chosen(JFileChooser chooser, int answer) {
        if (answer != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        Path file = chooser.getSelectedFile().toPath();
        folder = file.toAbsolutePath().getParent() == null
                ? folder
                : file.toAbsolutePath().getParent();
        return Optional.of(file);
    }
}

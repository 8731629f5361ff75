package id.dampingi.report;

import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.i18n.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One paper that is looked at: in which kind and language, and where it goes. */
final class PaperModel {
    private final Paper paper;
    private final FormDesk desk;
    private final PreviewModel preview;
    private String kind;
    private Locale language = Words.locale();
    private boolean busy;
    private Runnable changed = () -> {};

    PaperModel(Paper paper, FormDesk desk) {
        this.paper = paper;
        this.desk = desk;
        kind = paper.kinds().get(0);
        preview = new PreviewModel(Printer::warmUpAll, desk, this::tell);
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void shown() {
        preview.whenReady(this::look);
    }

    List<String> kinds() {
        return paper.kinds();
    }

    String kind() {
        return kind;
    }

    void kind(String newKind) {
        kind = newKind;
        look();
    }

    Locale language() {
        return language;
    }

    void language(Locale newLanguage) {
        language = newLanguage;
        look();
    }

    PreviewModel preview() {
        return preview;
    }

    /** Whether what is shown is what would be saved or printed. */
    boolean canFinish() {
        return !busy && !preview.isLoading() && preview.report().isPresent();
    }

    String suggestedName() {
        return preview.report()
                .map(printed -> FileNames.safe(printed.fileName()) + ".pdf")
                .orElse("");
    }

    void save(Path file, Runnable done) {
        Locale shown = language;
        finish(printed -> PaperFile.write(paper, printed, shown, file), done);
    }

    void print(ChosenPrinter printer, Runnable done) {
        finish(printed -> PaperPrinter.print(printed, printer), done);
    }

    void failed(Exception e) {
        desk.failures().tell(e);
    }

    private interface Work {
        void with(PrintedReport printed);
    }

    private void finish(Work work, Runnable done) {
        if (!canFinish()) {
            return;
        }
        PrintedReport printed = preview.report().orElseThrow();
        busy = true;
        changed.run();
        desk.background()
                .runLong(
                        progress -> {
                            work.with(printed);
                            return true;
                        },
                        progress -> {},
                        finished -> {
                            free();
                            done.run();
                        },
                        e -> {
                            free();
                            failed(e);
                        });
    }

    private void free() {
        busy = false;
        changed.run();
    }

    private void look() {
        String wanted = kind;
        Locale in = language;
        preview.show(() -> paper.print(wanted, in));
    }

    private void tell() {
        changed.run();
    }
}

package id.dampingi.report;

import id.dampingi.kit.i18n.Failure;
import java.nio.file.Path;
import java.util.Locale;

/** Writes one paper as a PDF. */
final class PaperFile {
    private PaperFile() {}

    /** @throws Failure if the file cannot be written; nothing is left of it then */
    static void write(Paper paper, PrintedReport printed, Locale language, Path file) {
        String title = new ReportWords(language).text(paper.titleKey());
        ReportFiles.write(file, new PdfFile.About(title, paper.author(), language), paper.day(), 1, index -> printed);
    }
}

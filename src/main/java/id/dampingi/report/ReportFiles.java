package id.dampingi.report;

import id.dampingi.kit.file.WholeFile;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.task.MayWait;
import id.dampingi.kit.task.Progress;
import id.dampingi.office.Office;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;

/** Writes reports to files: each is finished under another name first, so that no half file is ever seen. */
final class ReportFiles {
    /** What was written, and how many of the reports were finished. */
    record Written(List<Path> files, int reports) {}

    /** Thrown in the midst of a book that nobody wants any more. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    private ReportFiles() {}

    static Written book(
            ReportOrder order,
            Path file,
            Office office,
            IntFunction<PrintedReport> reports,
            LocalDate day,
            Progress progress) {
        int size = order.size();
        progress.at(0, size);
        try {
            write(file, about(order, office), day, size, index -> {
                if (progress.cancelled()) {
                    throw new Cancelled();
                }
                progress.at(index, size);
                return reports.apply(index);
            });
        } catch (Cancelled cancelled) {
            return new Written(List.of(), 0);
        }
        progress.at(size, size);
        return new Written(List.of(file), size);
    }

    static Written each(
            ReportOrder order,
            Path folder,
            Office office,
            IntFunction<PrintedReport> reports,
            LocalDate day,
            Progress progress) {
        FileNames names = new FileNames();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < order.size() && !progress.cancelled(); i++) {
            progress.at(i, order.size());
            PrintedReport report = reports.apply(i);
            Path file = folder.resolve(names.unique(order.month() + " " + report.fileName()) + ".pdf");
            write(file, about(order, office), day, 1, index -> report);
            files.add(file);
        }
        progress.at(files.size(), order.size());
        return new Written(files, files.size());
    }

    private static PdfFile.About about(ReportOrder order, Office office) {
        ReportWords w = new ReportWords(order.language());
        String title = w.text(order.kind().key()) + " " + Formats.month(order.month(), w.locale());
        return new PdfFile.About(title, office.name(), order.language());
    }

    static void write(Path file, PdfFile.About about, LocalDate day, int count, IntFunction<PrintedReport> reports) {
        assert MayWait.here() : "a file is written on the event thread";
        try {
            Files.createDirectories(directory(file.toAbsolutePath()));
            WholeFile.make(file, half -> {
                fill(half, about, count, reports);
                SameBytes.make(half, day);
            });
        } catch (IOException e) {
            throw new Failure("report.cannotWrite", e, file.getFileName());
        } catch (JRRuntimeException e) {
            throw failed(e, file);
        }
    }

    private static void fill(Path half, PdfFile.About about, int count, IntFunction<PrintedReport> reports)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16)) {
            PdfFile.write(count, reports, about, out);
        } catch (JRException e) {
            throw new JRRuntimeException(e);
        }
    }

    private static Path directory(Path file) {
        Path directory = file.getParent();
        return directory == null ? file : directory;
    }

    /** The report engine wraps what was thrown while it wrote: a full disk is not a broken template. */
    private static RuntimeException failed(Exception e, Path file) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Cancelled || cause instanceof Failure) {
                return (RuntimeException) cause;
            }
            if (cause instanceof IOException) {
                return new Failure("report.cannotWrite", e, file.getFileName());
            }
        }
        return new Failure("report.cannotMake", e);
    }
}

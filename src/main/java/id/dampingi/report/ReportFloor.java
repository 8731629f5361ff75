package id.dampingi.report;

import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.kit.db.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;

/** The least that a report can cost, for benchmarks: filled and exported from data that is in memory already. */
public final class ReportFloor {
    private final Database database;
    private final Printer printer;
    private final Locale language;

    public ReportFloor(Database database, Locale language) {
        this.database = database;
        this.language = language;
        this.printer = new Printer(new Templates(), language);
    }

    /** Fills and exports the monthly evaluation of a group. */
    public Runnable monthly(UUID group, YearMonth month) {
        var report = new MonthlyReportStore(database, new EvaluationStore(database))
                .reports(
                        new ReportOrder(ReportKind.MONTHLY, month, List.of(group), language),
                        month.atEndOfMonth(),
                        known -> known.code())
                .apply(0);
        return () -> export(() -> printer.print(report));
    }

    /** Fills and exports the recap of the office. */
    public Runnable recap(YearMonth month) {
        var evaluations = new EvaluationStore(database);
        var monthly = new MonthlyReportStore(database, evaluations);
        var report = new RecapReportStore(database, monthly, evaluations).report(month, month.atEndOfMonth(), "1");
        return () -> export(() -> printer.print(report));
    }

    private void export(Supplier<PrintedReport> report) {
        try {
            PdfFile.write(
                    1, index -> report.get(), new PdfFile.About("", "", language), OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new JRRuntimeException(e);
        }
    }
}

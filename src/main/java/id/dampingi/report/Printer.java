package id.dampingi.report;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.task.MayWait;
import id.dampingi.office.Office;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/** Lays reports out on pages, in one language. */
final class Printer {
    private final Templates templates;
    private final ReportWords w;
    private final Letterheads letterheads = new Letterheads();

    Printer(Templates templates, Locale language) {
        this.templates = templates;
        w = new ReportWords(language);
    }

    PrintedReport print(MonthlyReport report) {
        MonthlyPage page = new MonthlyPage(report, w, letterheads.of(report.office()));
        JasperPrint print = fill("monthly", page, new RecordSource(page.sections()));
        print.setName(page.groupCode() + " " + page.groupName());
        return new PrintedReport(print, page.groupCode() + " " + page.groupName());
    }

    /** Behind a cover, which is no page of the report and has no number. */
    PrintedReport printCovered(MonthlyReport report) {
        PrintedReport printed = print(report);
        CoverPage cover = CoverPage.of(report, w, letterheads.of(report.office()));
        JasperPrint front = fill("cover", cover, new RecordSource(List.of(cover)));
        printed.print().addPage(0, front.getPages().get(0));
        return printed;
    }

    PrintedReport print(RecapReport report) {
        RecapPage page = new RecapPage(report, w, letterheads.of(report.office()));
        JasperPrint print = fill("recap", page, new RecordSource(page.rows()));
        print.setName(page.letterhead().name());
        return new PrintedReport(print, w.text("report.recap"));
    }

    /**
     * A paper of its own.
     *
     * @param title what the paper is about, as printers and PDF readers show it
     */
    PrintedReport print(String template, Object page, List<? extends Record> rows, String title, String fileName) {
        JasperPrint print = fill(template, page, new RecordSource(rows));
        print.setName(title);
        return new PrintedReport(print, fileName);
    }

    /** The words of its language. */
    ReportWords words() {
        return w;
    }

    /** Loads the report engine, if it is not there yet. */
    static void warmUpAll() {
        new Printer(Templates.shared(), Words.locale()).warmUp();
    }

    /** Reads the pages and the fonts, which is what takes long the first time. */
    void warmUp() {
        List.of(
                        "monthly",
                        "monthly-identity",
                        "monthly-approaches",
                        "monthly-activities",
                        "monthly-indicators",
                        "monthly-cases",
                        "monthly-members",
                        "monthly-blocks",
                        "monthly-facts",
                        "monthly-enterprises",
                        "monthly-attitude",
                        "monthly-principles",
                        "monthly-lessons",
                        "monthly-materials",
                        "monthly-facilities",
                        "monthly-problems",
                        "monthly-follow-up",
                        "monthly-text",
                        "monthly-plan",
                        "monthly-conclusions",
                        "monthly-end",
                        "monthly-photos",
                        "signature")
                .forEach(templates::get);
        PrintableText.of("●");
    }

    private JasperPrint fill(String template, Object page, JRDataSource source) {
        assert MayWait.here() : "a report is laid out on the event thread";
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("page", page);
        parameters.put("w", w);
        parameters.put("templates", templates);
        parameters.put("style", templates.style());
        parameters.put(JRParameter.REPORT_LOCALE, w.locale());
        try {
            return JasperFillManager.fillReport(templates.get(template), parameters, source);
        } catch (JRException e) {
            throw new JRRuntimeException(e);
        }
    }

    /** The office of a batch is the same in all its reports, and so is the picture, which a book then holds once. */
    private static final class Letterheads {
        private @Nullable Office office;
        private @Nullable Letterhead letterhead;

        Letterhead of(Office wanted) {
            Letterhead known = letterhead;
            if (known == null || !wanted.equals(office)) {
                known = Letterhead.of(wanted);
                letterhead = known;
                office = wanted;
            }
            return known;
        }
    }
}

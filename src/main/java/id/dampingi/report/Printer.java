package id.dampingi.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;

/** Lays reports out on pages, in one language. */
final class Printer {
    private final Templates templates;
    private final ReportWords w;

    Printer(Templates templates, Locale language) {
        this.templates = templates;
        w = new ReportWords(language);
    }

    JasperPrint print(MonthlyReport report) {
        Letterhead letterhead = Letterhead.of(report.office());
        MonthlyPage page = new MonthlyPage(report, w, letterhead);
        JasperPrint print = fill("monthly", page, new JREmptyDataSource(1));
        print.setName(page.groupCode() + "  " + page.groupName());
        return print;
    }

    ReportWords words() {
        return w;
    }

    private JasperPrint fill(String template, Object page, JRDataSource source) {
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
}

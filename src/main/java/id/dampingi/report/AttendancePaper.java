package id.dampingi.report;

import id.dampingi.activity.Activity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** An attendance list on paper: empty, to be signed at the meeting, or as it was marked. */
record AttendancePaper(AttendanceSheet sheet) implements Paper {
    static final String BLANK = "attendance.blank";
    static final String FILLED = "attendance.filled";

    /** Room for guests. */
    private static final int LEAST_EMPTY = 5;

    private static final int LEAST_LINES = 20;
    private static final int LINES_BY = 5;

    /** More lines than a page has. */
    private static final int MOST_TRIES = 7;

    /** Its style in the templates. */
    private static final String HEAD_OF_TABLE = "HeadRow";

    @Override
    public String titleKey() {
        return "attendance.title";
    }

    @Override
    public List<String> kinds() {
        return sheet.list().marks().isEmpty() ? List.of(BLANK) : List.of(FILLED, BLANK);
    }

    @Override
    public String author() {
        return sheet.office().name();
    }

    @Override
    public LocalDate day() {
        return sheet.list().activity().date();
    }

    @Override
    public PrintedReport print(String kind, Locale language) {
        Printer printer = new Printer(Templates.shared(), language);
        ReportWords w = printer.words();
        return kind.equals(BLANK) ? toSign(printer, w) : print(printer, AttendancePage.marked(sheet, w), w);
    }

    /** With so many empty lines that the signatures do not stand on a page by themselves. */
    private PrintedReport toSign(Printer printer, ReportWords w) {
        int least = Math.max(LEAST_LINES, sheet.list().members().size() + LEAST_EMPTY);
        int lines = (least + LINES_BY - 1) / LINES_BY * LINES_BY;
        PrintedReport printed = print(printer, AttendancePage.toSign(sheet, lines, w), w);
        for (int more = 1; more < MOST_TRIES && !printed.endsWith(HEAD_OF_TABLE); more++) {
            printed = print(printer, AttendancePage.toSign(sheet, lines + more * LINES_BY, w), w);
        }
        return printed;
    }

    private PrintedReport print(Printer printer, AttendancePage page, ReportWords w) {
        Activity activity = sheet.list().activity();
        String title = PrintableText.of(activity.title());
        String name = activity.date() + " " + w.text(titleKey()) + " " + title;
        return printer.print("attendance", page, page.sections(), title, name);
    }
}

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

    private static final int LEAST_LINES = 25;
    private static final int LINES_BY = 5;

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
        return print(
                printer,
                kind.equals(BLANK) ? AttendancePage.toSign(sheet, lines(), w) : AttendancePage.marked(sheet, w),
                w);
    }

    private int lines() {
        int least = Math.max(LEAST_LINES, sheet.list().members().size() + LEAST_EMPTY);
        return (least + LINES_BY - 1) / LINES_BY * LINES_BY;
    }

    private PrintedReport print(Printer printer, AttendancePage page, ReportWords w) {
        Activity activity = sheet.list().activity();
        String title = PrintableText.of(activity.title());
        String name = activity.date() + " " + w.text(titleKey()) + " " + title;
        return printer.print("attendance", page, page.sections(), title, name);
    }
}

package id.dampingi.report;

import id.dampingi.activity.Activity;
import id.dampingi.attendance.AttendanceList;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.office.Signer;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** An attendance list as it is printed: every text in its language, ready to be placed. */
public final class AttendancePage {
    /**
     * The table, which breaks over pages, and what stands below it.
     *
     * @param last the rows that stay on one page with totals and signatures
     */
    public record Section(
            String template,
            List<AttendanceRow> rows,
            List<AttendanceRow> last,
            List<AttendanceTotal> totals,
            String closing) {
        static Section of(String template, List<AttendanceRow> rows, List<AttendanceTotal> totals, String closing) {
            int cut = Math.max(0, rows.size() - WITH_SIGNATURES);
            return new Section(template, rows.subList(0, cut), rows.subList(cut, rows.size()), totals, closing);
        }
    }

    /** The whole of it stands in the monthly evaluation. */
    private static final int LONGEST_REMARK = 500;

    private static final int WITH_SIGNATURES = 3;
    private static final String TO_SIGN = "attendance-blank";

    private final AttendanceSheet sheet;
    private final Section section;
    private final ReportWords w;
    private final Letterhead letterhead;

    private AttendancePage(AttendanceSheet sheet, Section section, ReportWords w) {
        this.sheet = sheet;
        this.section = section;
        this.w = w;
        letterhead = Letterhead.of(sheet.office());
    }

    static AttendancePage toSign(AttendanceSheet sheet, int lines, ReportWords w) {
        List<AttendanceRow> rows = AttendanceRow.toSign(sheet.list(), lines, w);
        return new AttendancePage(sheet, Section.of(TO_SIGN, rows, List.of(), w.text("attendance.count")), w);
    }

    static AttendancePage marked(AttendanceSheet sheet, ReportWords w) {
        AttendanceList list = sheet.list();
        return new AttendancePage(
                sheet,
                Section.of(
                        "attendance-filled",
                        AttendanceRow.marked(list, w),
                        AttendanceTotal.of(list, w),
                        closing(list, w)),
                w);
    }

    public Letterhead letterhead() {
        return letterhead;
    }

    /** The template of the head of the table. */
    public String head() {
        return section.template() + "-head";
    }

    public String title() {
        return w.text("attendance.title").toUpperCase(w.locale());
    }

    /** What is not known yet is left open on a list to be signed, to be written by hand. */
    public List<IdentityRow> facts() {
        Activity activity = activity();
        Group group = sheet.group();
        String day =
                DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", w.locale()).format(activity.date());
        String name = PrintableText.of(group.name()) + " (" + PrintableText.of(group.code()) + ")";
        return List.of(
                alone("attendance.activity", PrintableText.of(activity.title())),
                both("attendance.day", day, "attendance.time", time(activity)),
                both("attendance.place", PrintableText.of(activity.place()), "report.facilitator", facilitatorName()),
                alone("attendance.group", name),
                alone("attendance.village", PrintableText.of(RegionText.formal(group.region(), w))));
    }

    /** Stands at the top of the second page and those after it. */
    public String continued() {
        return w.text("attendance.title") + " · " + PrintableText.of(activity().title()) + " · "
                + w.date(activity().date());
    }

    public String groupCode() {
        return PrintableText.of(sheet.group().code());
    }

    public String footer() {
        return letterhead.name();
    }

    public List<Section> sections() {
        return List.of(section);
    }

    /** Whoever accompanies the group keeps the list. */
    public Signature signature() {
        String place = PrintableText.of(sheet.office().place());
        String date = w.date(activity().date());
        Signer author = sheet.facilitator()
                .map(each -> new Signer(w.text("report.facilitator"), each.name(), each.number()))
                .orElseGet(() -> new Signer(w.text("report.facilitator"), "", ""));
        return Signature.of(
                w,
                place.isEmpty() ? date : place + ", " + date,
                author,
                Signer.NONE,
                sheet.office().acknowledgedBy());
    }

    private static String closing(AttendanceList list, ReportWords w) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" ", counted(list, w)));
        if (!list.activity().remark().isBlank()) {
            String remark = PrintableText.shortened(list.activity().remark(), LONGEST_REMARK);
            lines.add(w.text("attendance.remark", remark));
        }
        return String.join("\n", lines);
    }

    /** How many came, and what the marks do not tell. */
    static List<String> counted(AttendanceList list, ReportWords w) {
        List<String> lines = new ArrayList<>();
        int counted = list.men() + list.women();
        // Marks that are not saved yet may name somebody whose sex nobody has written down.
        lines.add(
                counted < list.present()
                        ? w.text("attendance.inAllUncounted", list.present())
                        : w.text("attendance.inAll", counted, list.men(), list.women()));
        int others = counted - list.present();
        if (others > 0) {
            lines.add(w.text("attendance.others", others));
        }
        if (list.unmarked() > 0) {
            lines.add(w.text("attendance.unmarked", list.unmarked()));
        }
        return lines;
    }

    private String time(Activity activity) {
        LocalTime start = activity.start();
        LocalTime end = activity.end();
        if (start == null) {
            return "";
        }
        String from = Formats.time(start, w.locale());
        return end == null
                ? w.text("attendance.timeFrom", from)
                : w.text("attendance.timeBetween", from, Formats.time(end, w.locale()));
    }

    private String facilitatorName() {
        return sheet.facilitator().map(Facilitator::name).map(PrintableText::of).orElse("");
    }

    private IdentityRow alone(String key, String value) {
        return new IdentityRow(w.text(key), orOpen(value, 90), "", "");
    }

    private IdentityRow both(String key, String value, String key2, String value2) {
        return new IdentityRow(w.text(key), orOpen(value, 38), w.text(key2), orOpen(value2, 30));
    }

    private String orOpen(String value, int dots) {
        String open = section.template().equals(TO_SIGN) ? ".".repeat(dots) : ReportWords.NOTHING;
        return value.isEmpty() ? open : value;
    }

    private Activity activity() {
        return sheet.list().activity();
    }
}

package id.dampingi.report;

import id.dampingi.agenda.AgendaItem;
import id.dampingi.agenda.AgendaKind;
import id.dampingi.agenda.AgendaSpan;
import id.dampingi.agenda.AgendaView;
import id.dampingi.kit.i18n.Vocabulary;
import id.dampingi.kit.i18n.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** An agenda as it is printed: every text in its language, ready to be placed. */
public final class AgendaPage {
    /** To be ticked with a pen. */
    private static final String BOX = "□";

    private final AgendaSheet sheet;
    private final ReportWords w;
    private final Vocabulary words;
    private final Letterhead letterhead;

    AgendaPage(AgendaSheet sheet, ReportWords w) {
        this.sheet = sheet;
        this.w = w;
        words = Words.in(w.locale());
        letterhead = Letterhead.of(sheet.office());
    }

    public Letterhead letterhead() {
        return letterhead;
    }

    public String title() {
        return w.text("agenda.screen").toUpperCase(w.locale());
    }

    public List<PaperFact> facts() {
        String name = sheet.order().facilitatorName();
        return List.of(
                new PaperFact(
                        w.text("report.facilitator"),
                        name.isEmpty() ? w.text("agenda.anyFacilitator") : PrintableText.of(name)),
                new PaperFact(w.text("agenda.period"), period()),
                new PaperFact(w.text("agenda.asOf"), w.date(sheet.today())));
    }

    public String period() {
        AgendaSpan span = sheet.agenda().span();
        return sheet.order().view() == AgendaView.MONTH
                ? w.month(YearMonth.from(span.first()))
                : w.text("agenda.span", w.date(span.first()), w.date(span.last()));
    }

    /** Stands at the top of the second page and those after it. */
    public String continued() {
        String name = PrintableText.of(sheet.order().facilitatorName());
        return w.text("agenda.screen") + " · " + period() + (name.isEmpty() ? "" : " · " + name);
    }

    public String footer() {
        return letterhead.name();
    }

    /** A day is named when there is something on it; what is late stands at the end, in one list. */
    public List<AgendaLine> lines() {
        var lines = new ArrayList<AgendaLine>();
        var day = DateTimeFormatter.ofPattern("EEEE, d MMMM", w.locale());
        for (AgendaItem item : sheet.agenda().items()) {
            if (!item.isLate(sheet.today())) {
                lines.add(line(day.format(item.date()), item, item.time(words)));
            }
        }
        if (lines.isEmpty()) {
            lines.add(new AgendaLine(w.text("agenda.nothing"), "", "", "", "", ""));
        }
        for (AgendaItem item : sheet.agenda().late()) {
            lines.add(line(w.text("agenda.late"), item, w.dayAndMonth(item.date())));
        }
        return lines;
    }

    private AgendaLine line(String day, AgendaItem item, String time) {
        String place = PrintableText.of(item.place());
        return new AgendaLine(
                day,
                BOX,
                time,
                PrintableText.of(item.words(words)),
                PrintableText.of(item.groupName()),
                item.kind() == AgendaKind.PLAN && !place.isEmpty() ? w.text("agenda.by", place) : place);
    }
}

package id.dampingi.report;

import id.dampingi.agenda.AgendaView;
import id.dampingi.kit.i18n.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** An agenda on paper, for the week or the month of a day. */
record AgendaPaper(AgendaSheet week, AgendaSheet month) implements Paper {
    @Override
    public String titleKey() {
        return "agenda.screen";
    }

    @Override
    public List<String> kinds() {
        return List.of(AgendaView.WEEK.key(), AgendaView.MONTH.key());
    }

    @Override
    public String author() {
        return week.office().name();
    }

    @Override
    public LocalDate day() {
        return week.today();
    }

    @Override
    public PrintedReport print(String kind, Locale language) {
        return print(kind.equals(AgendaView.WEEK.key()) ? week : month, language);
    }

    static PrintedReport print(AgendaSheet sheet, Locale language) {
        var printer = new Printer(Templates.shared(), language);
        var page = new AgendaPage(sheet, printer.words());
        String name = sheet.order().fileName(Words.in(language));
        return printer.print("agenda", page, page.lines(), name, name);
    }
}

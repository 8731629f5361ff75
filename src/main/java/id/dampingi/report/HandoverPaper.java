package id.dampingi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The record of a hand-over on paper, to be signed. */
record HandoverPaper(HandoverSheet sheet) implements Paper {
    @Override
    public String titleKey() {
        return "handover.title";
    }

    @Override
    public List<String> kinds() {
        return List.of(titleKey());
    }

    @Override
    public String author() {
        return sheet.office().name();
    }

    @Override
    public LocalDate day() {
        return sheet.handover().date();
    }

    @Override
    public PrintedReport print(String kind, Locale language) {
        Printer printer = new Printer(Templates.shared(), language);
        ReportWords w = printer.words();
        var page = new HandoverPage(sheet, w);
        String number = PrintableText.of(sheet.handover().number());
        String name = w.text(
                "handover.fileName",
                day().toString(),
                number,
                PrintableText.of(sheet.group().name()));
        return printer.print("handover", page, page.goods(), number, name);
    }
}

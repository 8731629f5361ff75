package id.dampingi.report;

import id.dampingi.agenda.AgendaFiles;
import id.dampingi.agenda.AgendaOrder;
import id.dampingi.agenda.AgendaView;
import id.dampingi.office.OfficeStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Agendas on paper. */
public final class AgendaPapers {
    private final AgendaFiles agendas;
    private final OfficeStore offices;
    private final Clock clock;

    public AgendaPapers(AgendaFiles agendas, OfficeStore offices, Clock clock) {
        this.agendas = agendas;
        this.offices = offices;
        this.clock = clock;
    }

    /** As PDF. */
    public void write(AgendaOrder order, Locale language, Path file) {
        AgendaPaper paper = paper(order);
        PaperFile.write(paper, paper.print(order.view().key(), language), language, file);
    }

    AgendaPaper paper(AgendaOrder order) {
        return new AgendaPaper(sheet(order.in(AgendaView.WEEK)), sheet(order.in(AgendaView.MONTH)));
    }

    private AgendaSheet sheet(AgendaOrder order) {
        return new AgendaSheet(
                offices.office().orElse(ReportOffice.UNKNOWN), order, agendas.read(order), LocalDate.now(clock));
    }
}

package id.dampingi.report;

import id.dampingi.agenda.AgendaOrder;
import id.dampingi.kit.form.FormDesk;
import java.awt.Component;

/** The door to agendas on paper. */
public final class AgendaPaperFeature {
    private final AgendaPapers papers;
    private final FormDesk desk;

    public AgendaPaperFeature(AgendaPapers papers, FormDesk desk) {
        this.papers = papers;
        this.desk = desk;
    }

    /** In a dialog, where it can be saved and printed; what was looked at is shown first. */
    public void open(Component parent, AgendaOrder order) {
        desk.background()
                .run(
                        () -> papers.paper(order),
                        paper -> {
                            var model = new PaperModel(paper, desk);
                            model.kind(order.view().key());
                            PaperDialog.show(parent, model);
                        },
                        desk.failures()::tell);
    }
}

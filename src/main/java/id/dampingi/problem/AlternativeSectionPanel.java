package id.dampingi.problem;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import java.util.Optional;
import javax.swing.JLabel;

/** The alternatives, and which of them was chosen. */
final class AlternativeSectionPanel extends WaySectionPanel {
    private static final long serialVersionUID = 1L;

    AlternativeSectionPanel(ProblemWay way, ProblemWayModel model, WayDialog dialog) {
        super(
                Step.ALTERNATIVES,
                way.progress(),
                new Command("alternative.new", () -> dialog.newAlternative(way)).icon("plus"));
        for (Alternative each : way.alternatives()) {
            var texts = new WayTextPanel()
                    .text("alternative.pros", each.pros())
                    .text("alternative.cons", each.cons())
                    .fact("alternative.supportShort", ProblemMarkPanel.support(each));
            row(
                    statement(each),
                    texts,
                    mark(way, each),
                    new Command("alternative.edit", () -> dialog.alternative(each)).icon("pencil"),
                    new Command("alternative.delete", () -> model.delete(each)).icon("trash-2"));
        }
    }

    private static JLabel statement(Alternative each) {
        String by = each.proposedBy();
        return WayTextPanel.wrapped(
                "alternative.statement",
                by.isBlank() ? each.statement() : Words.text("alternative.by", each.statement(), by));
    }

    private static Optional<JLabel> mark(ProblemWay way, Alternative each) {
        return way.decision()
                .filter(decision -> each.id().equals(decision.alternative()))
                .map(decision -> ProblemMarkPanel.chosen());
    }
}

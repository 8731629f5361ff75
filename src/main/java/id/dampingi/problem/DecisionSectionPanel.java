package id.dampingi.problem;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.ui.Command;

/** What was decided, by whom and how. */
final class DecisionSectionPanel extends WaySectionPanel {
    private static final long serialVersionUID = 1L;

    DecisionSectionPanel(ProblemWay way, ProblemWayModel model, WayDialog dialog) {
        super(Step.DECISION, way.progress(), commands(way, model, dialog));
        way.decision().ifPresent(made -> {
            with(WayTextPanel.wrapped("decision.statement", made.statement()));
            with(new WayTextPanel()
                    .fact("decision.date", Formats.date(made.date()))
                    .fact("decision.decidedBy", made.decidedBy())
                    .fact("decision.way", ProblemMarkPanel.way(made)));
            with(new WayTextPanel().text("decision.reason", made.reason()).text("decision.note", made.note()));
        });
    }

    private static Command[] commands(ProblemWay way, ProblemWayModel model, WayDialog dialog) {
        Runnable set = () -> dialog.decision(way);
        return way.decision()
                .map(made -> new Command[] {
                    new Command("decision.delete", () -> model.delete(made)).icon("trash-2"),
                    new Command("decision.edit", set).icon("pencil")
                })
                .orElseGet(() -> new Command[] {new Command("decision.new", set).icon("plus")});
    }
}

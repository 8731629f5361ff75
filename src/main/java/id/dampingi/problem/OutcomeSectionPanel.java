package id.dampingi.problem;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;

/** What became of the problem, and what was learnt. */
final class OutcomeSectionPanel extends WaySectionPanel {
    private static final long serialVersionUID = 1L;

    OutcomeSectionPanel(ProblemWay way, ProblemWayModel model, WayDialog dialog) {
        super(Step.OUTCOME, way.progress(), commands(way, model, dialog));
        way.outcome().ifPresent(over -> {
            with(new WayTextPanel()
                    .fact("outcome.result", Words.text(over.result().key()))
                    .fact("outcome.date", Formats.date(over.date()))
                    .text("outcome.what", over.what()));
            with(new WayTextPanel().text("outcome.lesson", over.lesson()));
        });
    }

    private static Command[] commands(ProblemWay way, ProblemWayModel model, WayDialog dialog) {
        Runnable set = () -> dialog.outcome(way);
        return way.outcome()
                .map(over -> new Command[] {
                    new Command("outcome.delete", () -> model.delete(over)).icon("trash-2"),
                    new Command("outcome.edit", set).icon("pencil")
                })
                .orElseGet(() -> new Command[] {new Command("outcome.new", set).icon("plus")});
    }
}

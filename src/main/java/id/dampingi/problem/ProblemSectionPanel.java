package id.dampingi.problem;

import id.dampingi.kit.ui.Command;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the problem is, who raised it where, and how weighty it is. */
final class ProblemSectionPanel extends WaySectionPanel {
    private static final long serialVersionUID = 1L;

    ProblemSectionPanel(ProblemWay way, Runnable edit) {
        super(Step.PROBLEM, way.progress(), new Command("problem.edit", edit).icon("pencil"));
        Problem problem = way.problem();
        with(WayTextPanel.wrapped("problem.statement", problem.statement()));
        with(new WayTextPanel()
                .fact("problem.score", ProblemMarkPanel.score(problem))
                .fact("problem.raisedBy", problem.raisedBy()));
        with(new WayTextPanel().text("problem.raisedAt", place(way)));
        with(new WayTextPanel().text("problem.note", problem.note()));
    }

    private static String place(ProblemWay way) {
        return Stream.of(way.problem().raisedAt(), way.raisedIn())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }
}

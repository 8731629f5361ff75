package id.dampingi.gallery;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.ui.Place;
import id.dampingi.problem.BoardColumn;
import id.dampingi.problem.ProblemFilter;
import id.dampingi.problem.ProblemListStore;
import id.dampingi.problem.ProblemRow;
import id.dampingi.problem.Step;
import id.dampingi.testing.Gui;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the way of problems: the board, the plans, the page of a problem with all of it, and the forms of its steps. */
@Tag("gui")
@Tag("gallery")
class ProblemGalleryGuiTest {
    private static final Place BOARD = new Place("problem.screen", Optional.empty(), "board");
    private static final Place PLANS = new Place("problem.screen", Optional.empty(), "plans");
    private static final int PICTURES = 11;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private UUID running = UUID.randomUUID();
    private UUID solved = running;
    private UUID skipped = running;

    @Test
    void theWayOfProblemsInEveryLookAndLanguage() {
        SampleFile sample = SampleFile.in(folder);
        try (var database = sample.open()) {
            running = first(database, Step.PLAN, row -> row.plansDone() > 0);
            solved = first(database, Step.OUTCOME, row -> row.plansDone() > 1);
            skipped = first(
                    database, Step.DECISION, row -> !row.progress().skipped().isEmpty());
        }
        try (var program = new OpenSample(gui.robot(), folder)) {
            var photographer = new Photographer(program, gui);
            program.open(sample.path());
            photographer.inEveryDress(PICTURES, () -> take(photographer));
        }
    }

    private void take(Photographer photographer) {
        photographer.take("problem-board", BOARD);
        photographer.take("problem-plans", PLANS);
        photographer.take("problem-overdue", new Place("problem.screen", Optional.empty(), "overdue"));
        photographer.take("problem-running", page(running));
        photographer.take("problem-solved", page(solved));
        photographer.take("problem-skipped", page(skipped));
        photographer.takeDialog("problem.new", BOARD);
        photographer.takeDialog("plan.new", PLANS);
        photographer.takeDialog("alternative.new", page(running));
        photographer.takeDialog("decision.edit", page(solved));
        photographer.takeDialog("outcome.edit", page(solved));
    }

    private static Place page(UUID problem) {
        return Place.of("problem.screen", problem);
    }

    private static UUID first(Database database, Step step, Predicate<ProblemRow> wanted) {
        List<BoardColumn> board = new ProblemListStore(database).board(ProblemFilter.ALL, 50);
        return board.get(step.ordinal()).rows().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .problem()
                .id();
    }
}

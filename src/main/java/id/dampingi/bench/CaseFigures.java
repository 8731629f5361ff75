package id.dampingi.bench;

import id.dampingi.access.AccessStore;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.economy.EconomyMonthStore;
import id.dampingi.economy.EnterpriseStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.plan.PlanFilter;
import id.dampingi.plan.PlanListStore;
import id.dampingi.principle.PrincipleStore;
import id.dampingi.problem.ProblemFilter;
import id.dampingi.problem.ProblemListStore;
import id.dampingi.stage.StageStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The board of problems, the list of plans, and the parts of a group's page. */
final class CaseFigures {
    private static final int CARDS = 50;
    private static final int ROWS = 1_000;
    private static final LocalDate TODAY = BenchOffice.LAST.atEndOfMonth();

    private final Database database;
    private final Sizes sizes;
    private final Consumer<Figure> out;
    private final List<Group> groups;

    CaseFigures(Database database, Sizes sizes, Consumer<Figure> out) {
        this.database = database;
        this.sizes = sizes;
        this.out = out;
        this.groups = new GroupStore(database).all();
    }

    void run() {
        var problems = new ProblemListStore(database);
        var plans = new PlanListStore(database);
        timed("bench.board", i -> problems.board(ProblemFilter.ALL, CARDS));
        timed("bench.plans", i -> plans.page(PlanFilter.UNFINISHED, TODAY, ROWS));
        timed("bench.groupProblems", i -> problems.ofGroup(group(i)));
        var stages = new StageStore(database, Clock.systemDefaultZone());
        timed("bench.groupStages", i -> stages.ofGroup(group(i)));
        var access = new AccessStore(database);
        var aspirations = new AspirationStore(database);
        timed("bench.groupCases", i -> {
            access.ofGroup(group(i));
            aspirations.ofGroup(group(i));
        });
        var enterprises = new EnterpriseStore(database);
        var economy = new EconomyMonthStore(database);
        timed("bench.groupEconomy", i -> {
            enterprises.ofGroup(group(i)).forEach(enterprise -> enterprises.book(enterprise.id()));
            economy.read(group(i), BenchOffice.LAST);
        });
        var principles = new PrincipleStore(database);
        timed("bench.groupPrinciples", i -> principles.trend(group(i), BenchOffice.LAST));
    }

    private UUID group(int i) {
        return groups.get(i * 37 % groups.size()).id();
    }

    private void timed(String key, IntConsumer read) {
        out.accept(ReadFigure.of(database, key, sizes, read));
    }
}

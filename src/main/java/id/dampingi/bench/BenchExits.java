package id.dampingi.bench;

import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Ids;
import id.dampingi.stage.ExitPlan;
import id.dampingi.stage.ExitPlanStore;
import java.util.UUID;

/** Groups that have left within the last year. */
final class BenchExits {
    private static final int EVERY = 3;

    private BenchExits() {}

    static void exit(Changing changing, UUID group, int number) {
        ExitPlanStore.save(
                changing,
                new ExitPlan(
                        Ids.next(),
                        group,
                        BenchOffice.LAST.minusMonths(1 + number % 11).atDay(20),
                        "Pemerintah desa",
                        "",
                        "",
                        EVERY,
                        null));
    }
}

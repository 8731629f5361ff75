package id.dampingi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.form.BulkLine.Outcome;
import id.dampingi.kit.form.BulkModel;
import id.dampingi.kit.form.Problem;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanBulkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final PlanStore store = new PlanStore(desk.database);
    private final Group group = Make.group("BWI-01", "Nelayan Samudra");
    private final BulkModel<PlanItem, PlanDraft> bulk = new BulkModel<>(PlanBulk.kind(store, CLOCK), desk.forms);
    private final PlanItem old;
    private final PlanItem late;

    PlanBulkTest() {
        new GroupStore(desk.database).save(group);
        old = plan(TODAY.minusDays(30));
        late = plan(TODAY.minusDays(3));
        bulk.open(List.of(old.id(), late.id()), () -> {});
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void aDayBeforeAPlanWasAgreedOnIsRefusedForThatPlanAlone() {
        bulk.type(Map.of("field", "due", "due", "10/11/2026"));

        assertThat(bulk.count(Outcome.CHANGES)).isEqualTo(1);
        assertThat(bulk.lines().get(0).id()).isEqualTo(late.id());
        assertThat(bulk.lines().get(0).problems())
                .extracting(Problem::messageKey)
                .containsExactly("plan.dueBeforeAgreed");
        assertThat(bulk.problems()).isEmpty();
        bulk.apply(() -> {});
        assertThat(store.byId(old.id()).orElseThrow().due()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(store.byId(late.id())).contains(late);
    }

    @Test
    void whatEndsEndsTodayAndWhatIsDroppedSaysWhy() {
        bulk.type(Map.of("field", "state", "state", "DROPPED"));
        assertThat(bulk.problems()).extracting(Problem::messageKey).containsExactly("plan.reasonNeeded");
        bulk.type(Map.of("reason", "Dana dialihkan"));
        bulk.apply(() -> {});

        PlanItem dropped = store.byId(late.id()).orElseThrow();
        assertThat(dropped.closedOn()).isEqualTo(TODAY);
        assertThat(dropped.reason()).isEqualTo("Dana dialihkan");
        desk.history.undo();
        assertThat(store.byId(old.id())).contains(old);
        assertThat(store.byId(late.id())).contains(late);
    }

    private PlanItem plan(LocalDate agreedOn) {
        PlanItem plan = Make.plan(group, agreedOn, "Beli jaring", null, PlanState.OPEN);
        store.save(plan);
        return plan;
    }
}

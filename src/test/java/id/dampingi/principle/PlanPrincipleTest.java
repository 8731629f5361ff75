package id.dampingi.principle;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said of plans counts in the month in which they were agreed on. */
class PlanPrincipleTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final Database database = TestData.inMemory();
    private final PrincipleStore store = new PrincipleStore(database);
    private final Group group = Make.group("A", "Melati");
    private final Group other = Make.group("B", "Mawar");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPlanIsCountedInTheMonthInWhichItWasAgreedOn() {
        new GroupStore(database).save(group);
        new GroupStore(database).save(other);
        save(group, MAY.atDay(1), new Principles(Side.COMMUNITY, Side.BOTH, null, Part.LISTENED));
        save(group, MAY.atEndOfMonth(), new Principles(Side.FACILITATOR, null, null, Part.DECIDED));
        save(group, MAY.atDay(9), Principles.UNSAID);
        save(group, MAY.plusMonths(1).atDay(1), new Principles(Side.FACILITATOR, null, null, null));
        save(other, MAY.atDay(2), new Principles(Side.COMMUNITY, null, null, null));

        PrincipleFigures figures = store.trend(group.id(), MAY).get(11);
        assertThat(figures.done()).isEqualTo(3);
        assertThat(figures.from()).isEqualTo(new SideCount(1, 0, 1));
        assertThat(figures.by()).isEqualTo(new SideCount(0, 1, 0));
        assertThat(figures.benefits()).isEqualTo(SideCount.NONE);
        assertThat(figures.part()).isEqualTo(new PartCount(1, 0, 0, 1, 0));
        assertThat(store.byGroup(MAY)).containsEntry(group.id(), figures).containsOnlyKeys(group.id(), other.id());
        assertThat(Objects.requireNonNull(new PrincipleMonthStore(database)
                                .ofMonth(List.of(group.id()), MAY)
                                .get(group.id()))
                        .now())
                .isEqualTo(figures);
        assertThat(store.office(MAY).done()).isEqualTo(4);
        assertThat(store.office(MAY).from()).isEqualTo(new SideCount(2, 0, 1));
        assertThat(store.office(MAY).part()).isEqualTo(figures.part());
    }

    private void save(Group of, LocalDate agreed, Principles principles) {
        new PlanStore(database)
                .save(new PlanItem(
                        Ids.next(),
                        of.id(),
                        agreed,
                        null,
                        null,
                        "",
                        "Survei",
                        "",
                        "Bu Ani",
                        null,
                        "",
                        null,
                        "",
                        PlanState.OPEN,
                        null,
                        "",
                        principles));
    }
}

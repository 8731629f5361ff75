package id.dampingi.principle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrincipleStoreTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Principles THEIRS =
            new Principles(Side.COMMUNITY, Side.COMMUNITY, Side.COMMUNITY, Part.LISTENED);
    private static final Principles TOGETHER =
            new Principles(Side.BOTH, Side.FACILITATOR, Side.COMMUNITY, Part.ADVISED);

    private final Database database = TestData.inMemory();
    private final ActivityStore activities = new ActivityStore(database);
    private final PrincipleStore store = new PrincipleStore(database);
    private final Group group = Make.group("A", "Melati");
    private final Group other = Make.group("B", "Mawar");

    @BeforeEach
    void fill() {
        new GroupStore(database).save(group);
        new GroupStore(database).save(other);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsSaidOfAnActivityIsKept() {
        Activity activity = save(group, MAY.atDay(3), ActivityState.DONE, TOGETHER, "Warga hafal simpanannya");

        assertThat(activities.byId(activity.id())).contains(activity);
    }

    @Test
    void aShareCountsTogetherAsHalfAndLeavesOutWhatNobodySaid() {
        save(group, MAY.atDay(1), ActivityState.DONE, THEIRS, "");
        save(group, MAY.atDay(2), ActivityState.DONE, TOGETHER, "");
        save(group, MAY.atDay(3), ActivityState.DONE, Principles.UNSAID, "");

        PrincipleFigures figures = store.office(MAY);

        assertThat(figures.done()).isEqualTo(3);
        assertThat(figures.of(Question.FROM).share().orElseThrow()).isEqualTo(0.75);
        assertThat(figures.of(Question.BY).share().orElseThrow()).isEqualTo(0.5);
        assertThat(figures.of(Question.FOR).share().orElseThrow()).isEqualTo(1);
        assertThat(figures.part().position().orElseThrow()).isEqualTo(2, within(1e-9));
    }

    @Test
    void nothingSaidIsNoDataAndNotNought() {
        save(group, MAY.atDay(3), ActivityState.DONE, Principles.UNSAID, "");

        PrincipleFigures figures = store.office(MAY);

        assertThat(figures.isEmpty()).isTrue();
        assertThat(figures.of(Question.FROM).share()).isEmpty();
        assertThat(figures.part().position()).isEmpty();
    }

    @Test
    void plansAndCancelledActivitiesAreNotCounted() {
        save(group, MAY.atDay(3), ActivityState.PLANNED, THEIRS, "");
        save(group, MAY.atDay(4), ActivityState.CANCELLED, THEIRS, "Hujan");

        assertThat(store.office(MAY)).isEqualTo(PrincipleFigures.none(MAY));
        assertThat(store.byGroup(MAY)).isEmpty();
        assertThat(store.lessons(group.id(), MAY)).isEmpty();
    }

    @Test
    void groupsAreCountedApartAndTheOfficeTogether() {
        save(group, MAY.atDay(1), ActivityState.DONE, THEIRS, "Pelajaran");
        save(other, MAY.atDay(31), ActivityState.DONE, TOGETHER, "");
        save(other, MAY.plusMonths(1).atDay(1), ActivityState.DONE, TOGETHER, "");

        assertThat(store.byGroup(MAY)).containsOnlyKeys(group.id(), other.id());
        assertThat(store.byGroup(MAY).get(other.id()))
                .isEqualTo(store.trend(other.id(), MAY).get(11));
        assertThat(store.office(MAY).part()).isEqualTo(new PartCount(1, 0, 1, 0, 0));
        assertThat(store.office(MAY).lessons()).isEqualTo(1);
    }

    @Test
    void theTrendHasTwelveMonthsInTheirOrder() {
        save(group, MAY.minusMonths(11).atDay(1), ActivityState.DONE, THEIRS, "");
        save(group, MAY.minusMonths(12).atEndOfMonth(), ActivityState.DONE, THEIRS, "");

        List<PrincipleFigures> trend = store.trend(group.id(), MAY);

        assertThat(trend).hasSize(12);
        assertThat(trend).extracting(PrincipleFigures::month).isSorted().endsWith(MAY);
        assertThat(trend.get(0).done()).isEqualTo(1);
        assertThat(trend.subList(1, 12)).allMatch(PrincipleFigures::isEmpty);
    }

    @Test
    void lessonsStandInTheOrderOfTime() {
        save(group, MAY.atDay(20), ActivityState.DONE, THEIRS, "Kedua");
        save(group, MAY.atDay(2), ActivityState.DONE, THEIRS, "Pertama");
        save(other, MAY.atDay(2), ActivityState.DONE, THEIRS, "Lain");

        assertThat(store.lessons(group.id(), MAY)).extracting(Lesson::text).containsExactly("Pertama", "Kedua");
    }

    @Test
    void aMonthOfManyGroupsIsThatOfEachGroup() {
        save(group, MAY.atDay(20), ActivityState.DONE, THEIRS, "Kedua");
        save(group, MAY.atDay(2), ActivityState.DONE, TOGETHER, "Pertama");
        save(group, MAY.minusMonths(1).atDay(2), ActivityState.DONE, TOGETHER, "Dulu");
        save(other, MAY.minusMonths(1).atDay(2), ActivityState.DONE, THEIRS, "Lain");

        var months = new PrincipleMonthStore(database).ofMonth(List.of(group.id(), other.id()), MAY);

        assertThat(months)
                .containsOnly(Map.entry(
                        group.id(),
                        new PrincipleMonth(
                                store.trend(group.id(), MAY).get(11),
                                store.trend(group.id(), MAY).get(10),
                                store.lessons(group.id(), MAY))));
        assertThat(store.lessons(group.id(), MAY)).hasSize(2);
    }

    private Activity save(Group of, LocalDate date, ActivityState state, Principles principles, String learnt) {
        Activity activity = new Activity(
                        Ids.next(),
                        of.id(),
                        date,
                        null,
                        null,
                        "",
                        "Rapat",
                        Approach.SOCIAL,
                        Set.of(Approach.SOCIAL),
                        null,
                        3,
                        4,
                        "",
                        "",
                        state,
                        "")
                .with(principles, learnt);
        activities.save(activity);
        return activity;
    }
}

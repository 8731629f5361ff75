package id.dampingi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.kit.task.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActivityListModelTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final YearMonth THIS_MONTH = YearMonth.now();

    private final ActivitySample sample = new ActivitySample(Background.inline());
    private final ActivityListModel model = new ActivityListModel(
            sample.store,
            sample.lists,
            sample.facilitators,
            sample.events,
            sample.desk,
            Period.of(THIS_MONTH),
            Clock.systemDefaultZone());

    private final Activity done =
            sample.save(sample.weavers, TODAY, "Pelatihan 100% pewarna alami", ActivityState.DONE);
    private final Activity planned =
            sample.save(sample.farmers, THIS_MONTH.atDay(1), "Rapat anggota", ActivityState.PLANNED);
    private final Activity old =
            sample.save(sample.weavers, TODAY.minusYears(2), "Kunjungan pertama", ActivityState.CANCELLED);

    @BeforeEach
    void load() {
        model.watch();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void showsThisMonthTheNewestFirst() {
        assertThat(model.rows()).extracting(ActivityRow::id).contains(done.id(), planned.id());
        assertThat(model.rows()).isSortedAccordingTo((a, b) -> b.date().compareTo(a.date()));
        assertThat(model.total()).hasValue(2);
        assertThat(model.present()).isEqualTo(20);
    }

    @Test
    void periodsReachFurther() {
        model.period(new Period(Span.ALL, THIS_MONTH));
        assertThat(shown()).containsExactlyInAnyOrder(done.title(), planned.title(), old.title());

        model.period(new Period(Span.YEAR, YearMonth.from(old.date())));
        assertThat(shown()).containsExactly(old.title());
    }

    @Test
    void everyWordOfTheSearchMustBeFoundSomewhere() {
        model.filter(model.filter().searching("pewarna mekar"));
        assertThat(shown()).containsExactly(done.title());

        model.filter(model.filter().searching("harga JUAL"));
        assertThat(shown()).containsExactly(done.title());

        model.filter(model.filter().searching("ktn-02"));
        assertThat(shown()).containsExactly(planned.title());

        model.filter(model.filter().searching("pewarna sejahtera"));
        assertThat(shown()).isEmpty();
        assertThat(model.narrowed()).isTrue();
    }

    @Test
    void signsOfTheSearchLanguageAreOrdinaryLetters() {
        model.filter(model.filter().searching("100%"));
        assertThat(shown()).containsExactly(done.title());

        model.filter(model.filter().searching("1_9"));
        assertThat(shown()).isEmpty();
        model.filter(model.filter().searching("\\"));
        assertThat(shown()).isEmpty();
    }

    @Test
    void aWholePageInTheSearchBoxFindsNothingAndDoesNoHarm() {
        model.filter(model.filter().searching("kata ".repeat(20_000) + "x".repeat(100_000)));
        assertThat(shown()).isEmpty();

        model.filter(model.filter().searching("x".repeat(100_000)));
        assertThat(shown()).isEmpty();
    }

    @Test
    void filtersNarrowTogether() {
        model.filter(model.filter().in(ActivityState.PLANNED));
        assertThat(shown()).containsExactly(planned.title());

        model.filter(model.filter().by(sample.maria.id()));
        assertThat(shown()).isEmpty();

        model.filter(model.filter().in(null));
        assertThat(shown()).containsExactly(done.title());

        model.filter(model.filter().using(Technique.TOP));
        assertThat(shown()).isEmpty();

        model.filter(model.filter().open());
        assertThat(shown()).hasSize(2);
        assertThat(model.narrowed()).isFalse();
    }

    @Test
    void anApproachThatIsNotTheMainOneIsFoundToo() {
        model.filter(model.filter().serving(Approach.SOCIAL));
        assertThat(shown()).hasSize(2);

        model.filter(model.filter().serving(Approach.RELIGIOUS));
        assertThat(shown()).isEmpty();
    }

    @Test
    void aPlannedActivityIsMarkedAsDoneInOneStepAndUndone() {
        ActivityRow row = row(planned);
        assertThat(model.canMarkDone(List.of(row))).isTrue();

        model.markDone(List.of(row));
        assertThat(row(planned).state()).isEqualTo(ActivityState.DONE);

        sample.history.undo();
        assertThat(row(planned).state()).isEqualTo(ActivityState.PLANNED);
    }

    @Test
    void whatIsDoneOrStillAheadCannotBeMarkedAsDone() {
        assertThat(model.canMarkDone(List.of(row(done)))).isFalse();
        assertThat(model.canMarkDone(List.of(row(planned), row(done)))).isFalse();
        assertThat(model.canMarkDone(List.of())).isFalse();

        Activity ahead = sample.save(sample.farmers, TODAY.plusDays(40), "Panen raya", ActivityState.PLANNED);
        model.period(new Period(Span.ALL, THIS_MONTH));
        assertThat(model.canMarkDone(List.of(row(ahead)))).isFalse();
    }

    @Test
    void severalAreDeletedInOneChangeAndComeBackTogether() {
        model.delete(model.rows());
        assertThat(model.rows()).isEmpty();

        sample.history.undo();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void whatWasSavedInAnotherMonthIsBroughtIntoView() {
        model.reveal(old);

        assertThat(model.period().month()).isEqualTo(YearMonth.from(old.date()));
        assertThat(shown()).containsExactly(old.title());
        assertThat(model.takeWanted()).contains(old.id());
        assertThat(model.takeWanted()).isEmpty();
    }

    @Test
    void ofOneGroup() {
        model.filter(model.filter().of(sample.farmers.id()));
        assertThat(shown()).containsExactly(planned.title());
        assertThat(model.narrowed()).isFalse();
    }

    @Test
    void moreThanAnybodyReadsIsShownWhenAskedFor() {
        sample.database.change("change.activity", changing -> {
            for (int i = 0; i < ActivityListModel.FIRST_ROWS + 5; i++) {
                ActivityStore.insert(
                        changing,
                        ActivitySample.activity(sample.farmers, TODAY.minusYears(3), "K" + i, ActivityState.DONE));
            }
        });
        model.period(new Period(Span.YEAR, THIS_MONTH.minusYears(3)));
        assertThat(model.rows()).hasSize(ActivityListModel.FIRST_ROWS);
        assertThat(model.total()).hasValue(ActivityListModel.FIRST_ROWS + 5);
        assertThat(model.hasMore()).isTrue();

        model.more();
        assertThat(model.rows()).hasSize(ActivityListModel.FIRST_ROWS + 5);
        assertThat(model.hasMore()).isFalse();
    }

    private List<String> shown() {
        return model.rows().stream().map(ActivityRow::title).toList();
    }

    private ActivityRow row(Activity activity) {
        return model.rows().stream()
                .filter(row -> row.id().equals(activity.id()))
                .findFirst()
                .orElseThrow();
    }
}

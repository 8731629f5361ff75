package id.dampingi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Approach;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.FiltersModel;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.SavedFilter;
import id.dampingi.kit.task.Background;
import id.dampingi.ownfield.OwnChoice;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnFieldStore;
import id.dampingi.ownfield.OwnKind;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.ownfield.OwnValues;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActivityFiltersTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final ActivitySample sample = new ActivitySample(Background.inline());
    private final ActivityListModel model = model(NOVEMBER);
    private final FiltersModel filters = model.filters();

    @BeforeEach
    void load() {
        model.watch();
        filters.load();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void whatNarrowsTheListIsKeptUnderANameAndChosenAgain() {
        assertThat(filters.canSave()).isFalse();
        model.filter(model.filter().searching("rapat"));
        model.filter(model.filter().in(ActivityState.PLANNED));
        model.filter(model.filter().serving(Approach.SOCIAL));
        model.filter(model.filter().by(sample.maria.id()));
        assertThat(filters.canSave()).isTrue();
        filters.save(" Rapat Maria ");
        assertThat(filters.current()).map(SavedFilter::name).contains("Rapat Maria");
        assertThat(filters.canSave()).isFalse();

        ActivityFilter before = model.filter();
        model.filter(model.filter().open());
        assertThat(filters.current()).isEmpty();
        assertThat(filters.use(filters.saved().get(0))).isEmpty();
        assertThat(model.filter()).isEqualTo(before);
    }

    @Test
    void thisMonthStaysThisMonthAndAnotherStaysWhatItIs() {
        model.filter(model.filter().in(ActivityState.DONE));
        filters.save("Bulan ini");
        model.period(new Period(Span.YEAR, NOVEMBER));
        filters.save("Tahun ini");
        model.period(Period.of(YearMonth.of(2026, 5)));
        filters.save("Mei 2026");

        ActivityListModel later = model(YearMonth.of(2027, 2));
        later.watch();
        later.filters().load();
        later.filters().use(named(later, "Bulan ini"));
        assertThat(later.filter().first()).isEqualTo(LocalDate.of(2027, 2, 1));
        later.filters().use(named(later, "Tahun ini"));
        assertThat(later.filter().first()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(later.period().span()).isEqualTo(Span.YEAR);
        later.filters().use(named(later, "Mei 2026"));
        assertThat(later.filter().first()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(later.filters().current()).map(SavedFilter::name).contains("Mei 2026");
    }

    @Test
    void whoeverIsNotThereAnyMoreIsNamedAndLeftOut() {
        model.filter(model.filter().by(sample.maria.id()));
        model.filter(model.filter().in(ActivityState.DONE));
        filters.save("Maria");
        model.filter(model.filter().open());
        sample.history.did(new FacilitatorStore(sample.database).delete(sample.maria.id()));

        assertThat(filters.use(filters.saved().get(0))).containsExactly("activity.facilitator");
        assertThat(model.filter().facilitator()).isNull();
        assertThat(model.filter().state()).isEqualTo(ActivityState.DONE);
    }

    @Test
    void whatAFieldOfTheOfficeSaysNarrowsUntilTheFieldIsGone() {
        var fields = new OwnFieldStore(sample.database);
        var fund = new OwnField(
                Ids.next(), OwnRecord.ACTIVITY, "Dana", OwnKind.CHOICE, List.of("Desa", "Sendiri"), 1, false, true);
        sample.history.did(fields.save(fund));
        LocalDate day = NOVEMBER.atDay(3);
        Activity paid = sample.save(sample.weavers, day, "Rapat", ActivityState.DONE)
                .with(OwnValues.NONE.with(fund.id(), "Desa"));
        sample.history.did(sample.store.save(paid));
        Activity open = sample.save(sample.farmers, day, "Panen", ActivityState.DONE);
        model.watch();
        assertThat(OwnChoice.of(model.own())).hasSize(3);

        model.filter(model.filter().saying(new OwnChoice(fund.id(), "Desa")));
        assertThat(ids()).containsExactly(paid.id());
        filters.save("Dari desa");
        model.filter(model.filter().by(sample.yohanes.id()));
        assertThat(ids()).isEmpty();
        model.filter(model.filter().saying(new OwnChoice(fund.id(), "")));
        assertThat(ids()).containsExactly(open.id());
        filters.use(filters.saved().get(0));
        assertThat(ids()).containsExactly(paid.id());
        model.filter(model.filter().searching("rapat"));
        assertThat(ids()).containsExactly(paid.id());

        sample.history.did(fields.delete(fund));
        assertThat(model.filter().own()).isNull();
        assertThat(filters.use(filters.saved().get(0))).containsExactly("ownField.filter");
        assertThat(ids()).hasSize(2);
    }

    private List<UUID> ids() {
        return model.rows().stream().map(ActivityRow::id).toList();
    }

    @Test
    void constantsOfAnotherVersionAreLeftOutToo() {
        assertThat(model.narrow(Map.of("activity.state", "FORGOTTEN", "activity.technique", "FGD")))
                .containsExactly("activity.state");
        assertThat(model.filter().technique()).isNotNull();
    }

    @Test
    void namesAreThereAndOnlyOnceInAList() {
        model.filter(model.filter().in(ActivityState.DONE));
        filters.save("Terlaksana");
        SavedFilter saved = filters.saved().get(0);

        assertThat(filters.problems(" ", Optional.empty()))
                .extracting(Problem::messageKey)
                .containsExactly("problem.required");
        assertThat(filters.problems("terlaksana ", Optional.empty()))
                .extracting(Problem::messageKey)
                .containsExactly("filter.nameTaken");
        assertThat(filters.problems("TERLAKSANA", Optional.of(saved))).isEmpty();
        assertThat(filters.problems("x".repeat(61), Optional.empty()))
                .extracting(Problem::messageKey)
                .containsExactly("problem.tooLong");
    }

    @Test
    void renamingAndDeletingAreUndone() {
        model.filter(model.filter().in(ActivityState.DONE));
        filters.save("Terlaksana");
        filters.rename(filters.saved().get(0), "Sudah");
        assertThat(names()).containsExactly("Sudah");
        filters.delete(filters.saved().get(0));
        assertThat(names()).isEmpty();

        sample.history.undo();
        assertThat(names()).containsExactly("Sudah");
        sample.history.undo();
        assertThat(names()).containsExactly("Terlaksana");
    }

    private List<String> names() {
        return filters.saved().stream().map(SavedFilter::name).toList();
    }

    private static SavedFilter named(ActivityListModel of, String name) {
        return of.filters().saved().stream()
                .filter(filter -> filter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ActivityListModel model(YearMonth month) {
        var clock = Clock.fixed(month.atDay(9).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new ActivityListModel(
                sample.store, sample.lists, sample.facilitators, sample.events, sample.desk, Period.of(month), clock);
    }
}

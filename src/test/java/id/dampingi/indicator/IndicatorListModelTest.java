package id.dampingi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.dampingi.approach.Approach;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.IndicatorFilter.Use;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Drafts;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndicatorListModelTest {
    private final Desk desk = new Desk();
    private final IndicatorStore store = new IndicatorStore(desk.database);
    private final IndicatorListModel model = new IndicatorListModel(
            store, new IndicatorUseStore(desk.database), desk.events, desk.forms, Clock.systemDefaultZone());

    @BeforeEach
    void load() {
        store.saveAll(StarterIndicators.all());
        model.load();
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void listsEachApproachInItsOrder() {
        assertThat(model.rows(Approach.RELIGIOUS))
                .hasSize(10)
                .extracting(row -> row.indicator().position())
                .isSorted();
        assertThat(model.active()).isEqualTo(47);
        assertThat(model.next(Approach.RELIGIOUS)).isEqualTo(11);
    }

    @Test
    void isNarrowedAndTheFilterIsKeptUnderItsName() {
        IndicatorRow retired = model.rows(Approach.RELIGIOUS).get(2);
        model.switchActive(List.of(retired));
        String word = retired.indicator().name().split(" ")[0].toUpperCase(Locale.ROOT);
        double share = first().share();

        model.filter(IndicatorFilter.ALL.searching(" " + word).in(Use.RETIRED));
        assertThat(model.rows(Approach.RELIGIOUS)).extracting(IndicatorRow::id).containsExactly(retired.id());
        assertThat(model.rows(Approach.SOCIAL)).isEmpty();
        assertThat(model.canMove(retired, 1)).as("past what is out of sight").isFalse();
        model.filters().load();
        model.filters().save("Tidak dipakai lagi");

        model.filter(IndicatorFilter.ALL);
        assertThat(model.rows(Approach.RELIGIOUS)).hasSize(10);
        assertThat(first().share()).isEqualTo(share);
        assertThat(model.canMove(model.rows(Approach.RELIGIOUS).get(2), 1)).isTrue();

        model.filters().use(model.filters().saved().get(0));
        assertThat(model.filter().search()).isEqualTo(word);
        assertThat(model.rows(Approach.RELIGIOUS)).extracting(IndicatorRow::id).containsExactly(retired.id());
        assertThat(model.filters().current()).isPresent();
    }

    @Test
    void sharesAddUpToOneAndFollowTheWeights() {
        Indicator first = first().indicator();
        store.save(Drafts.with(IndicatorDraft.of(first), Map.of("weight", "3")).toIndicator(first.id()));
        model.load();

        assertThat(model.rows(Approach.RELIGIOUS).stream()
                        .mapToDouble(IndicatorRow::share)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(first().share()).isCloseTo(3 / 12.0, within(1e-9));
    }

    @Test
    void movesUpAndDownWithinTheApproach() {
        List<String> before = names(Approach.SOCIAL);
        IndicatorRow second = model.rows(Approach.SOCIAL).get(1);

        model.move(second, -1);

        assertThat(names(Approach.SOCIAL)).startsWith(before.get(1), before.get(0), before.get(2));
        assertThat(model.canMove(model.rows(Approach.SOCIAL).get(0), -1)).isFalse();
        assertThat(model.canMove(model.rows(Approach.SOCIAL).get(11), 1)).isFalse();
        desk.history.undo();
        assertThat(names(Approach.SOCIAL)).isEqualTo(before);
    }

    @Test
    void whatIsRetiredHasNoShareAndComesBack() {
        IndicatorRow row = first();

        model.switchActive(List.of(row));
        assertThat(first().indicator().active()).isFalse();
        assertThat(first().share()).isZero();
        assertThat(model.active()).isEqualTo(46);

        model.switchActive(List.of(first()));
        assertThat(model.active()).isEqualTo(47);
    }

    @Test
    void deletingSaysWhatGoesWithItAndUndoBringsAllBack() {
        IndicatorRow row = first();
        Group group = Make.group("K-1", "Mekar");
        new GroupStore(desk.database).save(group);
        int year = LocalDate.now().getYear();
        var target = new Target(Ids.next(), group.id(), row.id(), year, BigDecimal.ZERO, BigDecimal.TEN, Map.of());
        new TargetStore(desk.database).save(target);
        var measurement = new Measurement(Ids.next(), group.id(), row.id(), LocalDate.now(), BigDecimal.ONE, "", "");
        new MeasurementStore(desk.database).save(measurement);
        model.load();
        assertThat(first().groups()).isEqualTo(1);

        model.choose(List.of(first()));
        assertThat(model.use()).isEqualTo(new IndicatorUse(1, 1));

        model.delete(List.of(first()));
        assertThat(model.rows(Approach.RELIGIOUS)).hasSize(9);
        assertThat(new TargetStore(desk.database).ofYear(year)).isEmpty();

        desk.history.undo();
        assertThat(first()).isEqualTo(new IndicatorRow(row.indicator(), 1, row.share()));
        assertThat(new TargetStore(desk.database).ofYear(year)).containsExactly(target);
    }

    @Test
    void starterIndicatorsThatAreMissingCanBeAddedBehindTheOthers() {
        assertThat(model.missingStarters()).isEmpty();
        IndicatorRow row = first();
        model.delete(List.of(row));

        assertThat(model.missingStarters())
                .extracting(Indicator::name)
                .containsExactly(row.indicator().name());
        model.add(model.missingStarters());

        assertThat(names(Approach.RELIGIOUS))
                .hasSize(10)
                .endsWith(row.indicator().name());
        assertThat(model.rows(Approach.RELIGIOUS).get(9).indicator().position()).isEqualTo(11);
    }

    private IndicatorRow first() {
        return model.rows(Approach.RELIGIOUS).get(0);
    }

    private List<String> names(Approach approach) {
        return model.rows(approach).stream().map(row -> row.indicator().name()).toList();
    }
}

package id.dampingi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.approach.Approach;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.feed.Feed;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Refused;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FedMeasurementStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final IndicatorStore indicators = new IndicatorStore(desk.database);
    private final MeasurementStore measurements = new MeasurementStore(desk.database);
    private final AspirationStore aspirations = new AspirationStore(desk.database);
    private final Group group = Make.group("A", "Melati");
    private final Group other = Make.group("B", "Mawar");
    private final Indicator byHand = indicator(Feed.HAND, Ids.next());
    private final Indicator fed = indicator(Feed.ASPIRATIONS_SUBMITTED, byHand.id());

    @BeforeEach
    void office() {
        new GroupStore(desk.database).save(group);
        new GroupStore(desk.database).save(other);
        FedMeasurementStore.follow(desk.database, CLOCK);
        indicators.save(byHand);
    }

    @Test
    void aRecordAndWhatFollowsFromItAreOneChange() {
        did(indicators.save(fed));
        Aspiration one = submitted(group, "2026-03-10");
        did(aspirations.save(one));
        did(aspirations.save(submitted(group, "2026-03-31")));
        did(aspirations.save(submitted(other, "2026-03-31")));
        did(aspirations.save(submitted(group, "2026-05-02")));

        assertThat(told(group)).containsExactly("2026-03-31 2", "2026-05-20 1");
        assertThat(told(other)).containsExactly("2026-03-31 1");
        assertThat(of(group)).allMatch(Measurement::isFed).allMatch(m -> m.feed() == Feed.ASPIRATIONS_SUBMITTED);
        UUID kept = of(group).get(0).id();

        desk.history.undo();
        assertThat(told(group)).containsExactly("2026-03-31 2");
        desk.history.undo();
        desk.history.undo();
        assertThat(told(group)).containsExactly("2026-03-31 1");
        assertThat(of(group).get(0).id()).isEqualTo(kept);
        desk.history.undo();
        assertThat(of(group)).isEmpty();
        desk.history.redo();
        assertThat(told(group)).containsExactly("2026-03-31 1");
        assertThat(told(other)).isEmpty();

        Change deleted = aspirations.deleteAll(List.of(one.id()));
        assertThat(deleted.touches("measurement")).isTrue();
        assertThat(of(group)).isEmpty();
    }

    @Test
    void aRecordThatChangesNothingOfTheFeedLeavesNoTrace() {
        indicators.save(fed);
        Aspiration one = submitted(group, "2026-03-10");
        aspirations.save(one);
        Aspiration renamed = Make.aspiration(one.id(), group, LocalDate.parse("2026-03-10"), "Jembatan");

        Change change = aspirations.save(renamed);

        assertThat(change.tables()).containsExactly("aspiration");
    }

    @Test
    void switchingOnReplacesWhatWasTypedWhereThereAreRecordsAndUndoBringsItBack() {
        aspirations.save(submitted(group, "2026-03-10"));
        did(measurements.save(typed("2026-03-15", 7)));
        did(measurements.save(typed("2026-04-15", 9)));

        did(indicators.save(fed));
        assertThat(told(group)).containsExactly("2026-03-31 1", "2026-04-15 9");
        assertThat(of(group).get(1).isFed()).isFalse();

        desk.history.undo();
        assertThat(told(group)).containsExactly("2026-03-15 7", "2026-04-15 9");
        assertThat(of(group)).noneMatch(Measurement::isFed);
    }

    @Test
    void switchingOffKeepsTheFiguresAndTellsWhereTheyCameFrom() {
        indicators.save(fed);
        aspirations.save(submitted(group, "2026-03-10"));
        did(indicators.save(byHand));

        assertThat(told(group)).containsExactly("2026-03-31 1");
        assertThat(of(group).get(0).isFed()).isFalse();
        assertThat(of(group).get(0).source()).isEqualTo("Usulan: banyaknya yang diajukan");
        aspirations.save(submitted(group, "2026-03-11"));
        assertThat(told(group)).containsExactly("2026-03-31 1");

        desk.history.undo();
        assertThat(told(group)).containsExactly("2026-03-31 2");
        assertThat(of(group)).allMatch(Measurement::isFed);
    }

    @Test
    void anotherFeedMeasuresAnew() {
        indicators.save(fed);
        aspirations.save(submitted(group, "2026-03-10"));

        indicators.save(indicator(Feed.ANSWER_DAYS, fed.id()));

        assertThat(of(group)).isEmpty();
    }

    @Test
    void nobodyTypesOverWhatIsMeasuredFromRecords() {
        indicators.save(fed);

        assertThatThrownBy(() -> measurements.save(typed("2026-03-15", 7))).isInstanceOf(Refused.class);
        assertThat(of(group)).isEmpty();
    }

    @Test
    void aGroupThatGoesTakesItsMeasurementsAlongAndComesBackWithThem() {
        indicators.save(fed);
        aspirations.save(submitted(group, "2026-03-10"));
        did(new GroupStore(desk.database).delete(group.id()));
        assertThat(of(group)).isEmpty();

        desk.history.undo();

        assertThat(told(group)).containsExactly("2026-03-31 1");
    }

    @Test
    void anAspirationThatMovesToAnotherGroupIsCountedThere() {
        indicators.save(fed);
        Aspiration one = submitted(group, "2026-03-10");
        aspirations.save(one);

        aspirations.save(Make.aspiration(one.id(), other, LocalDate.parse("2026-03-10"), one.title()));

        assertThat(of(group)).isEmpty();
        assertThat(told(other)).containsExactly("2026-03-31 1");
    }

    @Test
    void whatPointsToAnOwnerIsFollowedThroughIt() {
        var income = new Indicator(
                Ids.next(),
                Approach.ECONOMIC,
                "Pendapatan",
                "",
                "Rp",
                "",
                ValueKind.MONEY,
                Direction.HIGHER,
                Combine.AVERAGE,
                BigDecimal.ONE,
                1,
                true,
                Feed.INCOME);
        indicators.save(income);
        var ani = Member.named(Ids.next(), group.id(), "Ani");
        new MemberStore(desk.database).save(ani);
        record Income(UUID id, long amount) {}
        var table = new id.dampingi.kit.db.Table<>("income", Income::id, row -> new Income(row.id("id"), 0))
                .column("member", any -> ani.id())
                .column("month", any -> "2026-04")
                .column("amount", Income::amount)
                .column("source", any -> "");
        var told = new Income(Ids.next(), 12_500_0000L);

        did(desk.database.change("change.sample", changing -> changing.save(table, told)));
        assertThat(told(group)).containsExactly("2026-04-30 12500");
        did(desk.database.change(
                "change.sample", changing -> changing.save(table, new Income(told.id(), 20_000_0000L))));
        assertThat(told(group)).containsExactly("2026-04-30 20000");
        did(desk.database.change("change.sample", changing -> changing.delete(table, told.id())));
        assertThat(of(group)).isEmpty();
    }

    @Test
    void manyGroupsAreMeasuredWhenAFeedIsSwitchedOn() {
        for (int i = 0; i < 120; i++) {
            Group one = Make.group("N-" + i, "Kelompok " + i);
            new GroupStore(desk.database).save(one);
            aspirations.save(submitted(one, "2026-04-10"));
        }

        indicators.save(fed);

        assertThat(desk.database.list("select 1 as one from measurement where feed <> 'hand'", row -> 1))
                .hasSize(120);
    }

    private void did(Change change) {
        desk.history.did(change);
    }

    private List<Measurement> of(Group one) {
        return measurements.ofGroup(one.id(), LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
    }

    private List<String> told(Group one) {
        return of(one).stream()
                .map(measurement ->
                        measurement.date() + " " + measurement.value().toPlainString())
                .toList();
    }

    private Measurement typed(String date, int value) {
        return new Measurement(
                Ids.next(), group.id(), fed.id(), LocalDate.parse(date), BigDecimal.valueOf(value), "", "");
    }

    private static Aspiration submitted(Group by, @Nullable String date) {
        return Make.aspiration(by, LocalDate.parse(String.valueOf(date)), "Jalan");
    }

    private static Indicator indicator(Feed feed, UUID id) {
        return new Indicator(
                id,
                Approach.POLITICAL,
                "Usulan yang diajukan",
                "",
                "usulan",
                "",
                ValueKind.NUMBER,
                Direction.HIGHER,
                Combine.SUM,
                BigDecimal.ONE,
                1,
                true,
                feed);
    }
}

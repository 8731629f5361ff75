package id.dampingi.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessKind;
import id.dampingi.access.AccessResult;
import id.dampingi.access.AccessStore;
import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Principles;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.economy.Enterprise;
import id.dampingi.economy.EnterpriseStore;
import id.dampingi.economy.Permit;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.StarterIndicators;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.TargetStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.stage.ExitPlan;
import id.dampingi.stage.ExitPlanStore;
import id.dampingi.support.TestData;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AgendaStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 2);
    private static final AgendaSpan MONTH = AgendaSpan.month(YearMonth.of(2027, 1));

    private final Database database = TestData.inMemory();
    private final AgendaStore store = new AgendaStore(database);
    private final GroupStore groups = new GroupStore(database);
    private final ActivityStore activities = new ActivityStore(database);
    private final Facilitator siti = new Facilitator(Ids.next(), "Siti Aminah", "", "", true);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void plannedActivitiesOfTheSpanStandByDayAndHourAndOlderOnesAreLate() {
        Group group = group("Tani", LocalDate.of(2026, 12, 31), null);
        activities.save(activity(group, "2027-01-01", null, ActivityState.PLANNED, "Tahun baru"));
        activities.save(activity(group, "2027-01-31", LocalTime.of(9, 0), ActivityState.PLANNED, "Pagi"));
        activities.save(activity(group, "2027-01-31", null, ActivityState.PLANNED, "Seharian"));
        activities.save(activity(group, "2027-02-01", null, ActivityState.PLANNED, "Bulan depan"));
        activities.save(activity(group, "2027-01-05", null, ActivityState.DONE, "Sudah"));
        activities.save(activity(group, "2027-01-06", null, ActivityState.CANCELLED, "Batal"));
        activities.save(activity(group, "2026-12-31", null, ActivityState.PLANNED, "Akhir tahun"));
        activities.save(activity(group, "2026-10-02", null, ActivityState.PLANNED, "Tiga bulan lalu"));
        activities.save(activity(group, "2026-10-01", null, ActivityState.PLANNED, "Sejarah"));

        Agenda agenda = month();

        assertThat(agenda.items()).extracting(AgendaItem::title).containsExactly("Tahun baru", "Seharian", "Pagi");
        assertThat(agenda.late())
                .extracting(AgendaItem::title)
                .containsExactly("Tiga bulan lalu", "Akhir tahun", "Tahun baru");
        assertThat(agenda.on(LocalDate.of(2027, 1, 31)).items()).hasSize(2);
    }

    @Test
    void plansAreDueUntilTheyAreOver() {
        Group group = group("Tani", TODAY, null);
        for (PlanState state : PlanState.values()) {
            new PlanStore(database).save(plan(group, LocalDate.of(2027, 1, 20), state));
        }
        new PlanStore(database).save(plan(group, null, PlanState.OPEN));

        assertThat(of(AgendaKind.PLAN, month().items())).hasSize(2);
    }

    @Test
    void aGroupIsNamedSoManyDaysAfterItsLastVisitUnlessAVisitIsPlanned() {
        Group visited = group("Didatangi", LocalDate.of(2026, 1, 1), null);
        activities.save(activity(visited, "2026-12-20", null, ActivityState.DONE, "Kunjungan"));
        Group planned = group("Direncanakan", LocalDate.of(2026, 1, 1), null);
        activities.save(activity(planned, "2027-01-02", null, ActivityState.PLANNED, "Hari ini"));
        group("Lama sepi", LocalDate.of(2026, 5, 1), null);
        group("Selesai", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        group("Belum mulai", LocalDate.of(2027, 1, 3), null);

        Agenda usual = month();
        assertThat(of(AgendaKind.VISIT, usual.items())).singleElement().satisfies(item -> {
            assertThat(item.groupName()).isEqualTo("Didatangi");
            assertThat(item.date()).isEqualTo("2027-01-19");
        });
        assertThat(of(AgendaKind.VISIT, usual.late()))
                .extracting(AgendaItem::groupName, AgendaItem::date)
                .containsExactly(tuple("Lama sepi", LocalDate.of(2026, 5, 31)));

        new AgendaSettingStore(database).save(AgendaSetting.USUAL.with(7, DayOfWeek.SUNDAY));
        assertThat(of(AgendaKind.VISIT, month().late()))
                .extracting(AgendaItem::groupName)
                .containsExactly("Lama sepi", "Didatangi");
    }

    @Test
    void aMonthWithoutMeasurementIsNamedOnItsLastDayAlsoTheOneBeforeTheNewYear() {
        new IndicatorStore(database).saveAll(StarterIndicators.all());
        Indicator indicator = new IndicatorStore(database).all().get(0);
        Group group = group("Tani", LocalDate.of(2026, 1, 1), null);
        for (int year : List.of(2026, 2027)) {
            new TargetStore(database)
                    .save(new Target(
                            Ids.next(), group.id(), indicator.id(), year, BigDecimal.ZERO, BigDecimal.TEN, Map.of()));
        }
        assertThat(of(AgendaKind.MEASURE, month().items()))
                .extracting(AgendaItem::date)
                .containsExactly(LocalDate.of(2027, 1, 31));
        assertThat(of(AgendaKind.MEASURE, month().late()))
                .extracting(AgendaItem::date)
                .containsExactly(LocalDate.of(2026, 12, 31));

        new MeasurementStore(database)
                .save(new Measurement(
                        Ids.next(), group.id(), indicator.id(), LocalDate.of(2026, 12, 31), BigDecimal.ONE, "", ""));
        assertThat(of(AgendaKind.MEASURE, month().late())).isEmpty();
    }

    @Test
    void requestsAspirationsPermitsAndVisitsAfterTheExitHaveTheirDays() {
        Group group = group("Tani", LocalDate.of(2025, 1, 1), null);
        new AccessStore(database)
                .save(new AccessCase(
                        Ids.next(),
                        group.id(),
                        null,
                        AccessKind.values()[0],
                        "Kartu BPJS",
                        LocalDate.of(2026, 12, 10),
                        null,
                        "",
                        null,
                        AccessResult.OPEN,
                        "",
                        ""));
        new AspirationStore(database)
                .save(new Aspiration(
                        Ids.next(),
                        group.id(),
                        "Jalan tani",
                        "Musrenbang",
                        "",
                        LocalDate.of(2026, 8, 1),
                        null,
                        LocalDate.of(2026, 11, 5),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "",
                        ""));
        var enterprise =
                new Enterprise(Ids.next(), group.id(), null, "Keripik", "", LocalDate.of(2025, 1, 1), null, "");
        new EnterpriseStore(database).save(enterprise);
        new EnterpriseStore(database)
                .save(new Permit(Ids.next(), enterprise.id(), "PIRT", "1", null, LocalDate.of(2027, 1, 15)));
        new ExitPlanStore(database)
                .save(new ExitPlan(Ids.next(), group.id(), LocalDate.of(2026, 10, 30), "", "", "", 3, null));

        List<AgendaItem> items = month().items();

        assertThat(of(AgendaKind.ACCESS, items)).extracting(AgendaItem::date).containsExactly(LocalDate.of(2027, 1, 9));
        assertThat(of(AgendaKind.ASPIRATION, items))
                .extracting(AgendaItem::date)
                .containsExactly(LocalDate.of(2027, 1, 4));
        assertThat(of(AgendaKind.PERMIT, items))
                .extracting(AgendaItem::date, AgendaItem::title)
                .containsExactly(tuple(LocalDate.of(2027, 1, 15), "PIRT"));
        assertThat(of(AgendaKind.EXIT_VISIT, items))
                .extracting(AgendaItem::date)
                .containsExactly(LocalDate.of(2027, 1, 30));
    }

    @Test
    void aFacilitatorSeesTheOwnGroupsAlone() {
        new FacilitatorStore(database).save(siti);
        Group mine = group("Milik Siti", TODAY, null, siti.id());
        Group other = group("Lain", TODAY, null);
        for (Group group : List.of(mine, other)) {
            activities.save(activity(group, "2027-01-10", null, ActivityState.PLANNED, group.name()));
        }

        assertThat(month(siti).items())
                .extracting(AgendaItem::title, AgendaItem::facilitator)
                .containsExactly(tuple("Milik Siti", "Siti Aminah"));
        assertThat(month().items()).hasSize(2);
    }

    @Test
    void ofVeryManyLateOnesTheNewestAreNamedAndThoseOfAnotherFacilitatorTakeNoRoom() {
        new FacilitatorStore(database).save(siti);
        Group mine = group("Milik Siti", LocalDate.of(2026, 1, 1), null, siti.id());
        Group other = group("Lain", LocalDate.of(2026, 1, 1), null);
        activities.save(activity(mine, "2026-11-01", null, ActivityState.PLANNED, "Milik Siti"));
        activities.save(activity(other, "2026-12-01", null, ActivityState.PLANNED, "Yang tertua"));
        for (int i = 0; i < Agenda.MOST_LATE; i++) {
            activities.save(activity(other, "2026-12-" + (10 + i % 20), null, ActivityState.PLANNED, "Rapat " + i));
        }

        assertThat(of(AgendaKind.ACTIVITY, month().late()))
                .hasSize(Agenda.MOST_LATE)
                .extracting(AgendaItem::title)
                .doesNotContain("Yang tertua");
        assertThat(month(siti).late()).extracting(AgendaItem::title).contains("Milik Siti");
    }

    @Test
    void ofACrowdedDayTheFirstHoursAreReadAndTheOthersCounted() {
        new FacilitatorStore(database).save(siti);
        Group mine = group("Milik Siti", TODAY, null, siti.id());
        Group other = group("Lain", TODAY, null);
        for (int i = 0; i < 30; i++) {
            LocalTime hour = LocalTime.of(20, 0).minusMinutes(10L * i);
            activities.save(activity(i < 3 ? mine : other, "2027-01-10", hour, ActivityState.PLANNED, "Rapat " + i));
        }
        activities.save(activity(other, "2027-01-11", null, ActivityState.PLANNED, "Sendiri"));
        new PlanStore(database).save(plan(mine, LocalDate.of(2027, 1, 10), PlanState.OPEN));
        LocalDate crowded = LocalDate.of(2027, 1, 10);

        Agenda all = store.read(ask(Optional.empty(), 4, LocalDate.of(2027, 1, 11)));
        assertThat(all.on(crowded).items())
                .extracting(AgendaItem::title)
                .containsExactly("Rencana OPEN", "Rapat 29", "Rapat 28", "Rapat 27");
        assertThat(all.on(crowded).number()).isEqualTo(31);
        assertThat(all.on(crowded).isCut()).isTrue();
        assertThat(all.on(LocalDate.of(2027, 1, 11)).isCut()).isFalse();
        assertThat(all.on(LocalDate.of(2027, 1, 12))).isEqualTo(AgendaDay.FREE);

        Agenda chosen = store.read(ask(Optional.empty(), 4, crowded));
        assertThat(chosen.on(crowded).items()).hasSize(31);
        assertThat(chosen.on(crowded).isCut()).isFalse();

        Agenda sitis = store.read(ask(Optional.of(siti.id()), 4, LocalDate.of(2027, 1, 11)));
        assertThat(sitis.on(crowded).number()).isEqualTo(4);
        assertThat(sitis.on(crowded).items())
                .extracting(AgendaItem::title)
                .containsExactly("Rencana OPEN", "Rapat 2", "Rapat 1", "Rapat 0");
        assertThat(sitis.on(LocalDate.of(2027, 1, 11))).isEqualTo(AgendaDay.FREE);
    }

    @Test
    void whatGroupsWantIsCountedOnACrowdedDayToo() {
        for (int i = 0; i < 5; i++) {
            group("Kelompok " + i, LocalDate.of(2026, 12, 11), null);
        }

        AgendaDay day = store.read(ask(Optional.empty(), 2, TODAY)).on(LocalDate.of(2027, 1, 10));

        assertThat(day.items()).extracting(AgendaItem::groupName).containsExactly("Kelompok 0", "Kelompok 1");
        assertThat(day.number()).isEqualTo(5);
    }

    @Test
    void visitsAfterTheExitAreOfTheFacilitatorsGroupsAndCountWhatWasDone() {
        new FacilitatorStore(database).save(siti);
        Group mine = group("Milik Siti", LocalDate.of(2025, 1, 1), null, siti.id());
        Group other = group("Lain", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 9, 30));
        for (Group group : List.of(mine, other)) {
            new ExitPlanStore(database)
                    .save(new ExitPlan(Ids.next(), group.id(), LocalDate.of(2026, 9, 30), "", "", "", 1, null));
            activities.save(activity(group, "2026-10-30", null, ActivityState.DONE, "Kunjungan pertama"));
        }
        activities.save(activity(mine, "2026-12-30", null, ActivityState.DONE, "Kunjungan ketiga"));

        assertThat(of(AgendaKind.EXIT_VISIT, month(siti).items()))
                .extracting(AgendaItem::groupName, AgendaItem::date)
                .containsExactly(tuple("Milik Siti", LocalDate.of(2027, 1, 30)));
        assertThat(of(AgendaKind.EXIT_VISIT, month(siti).late())).isEmpty();
        assertThat(of(AgendaKind.EXIT_VISIT, month().late()))
                .extracting(AgendaItem::groupName, AgendaItem::date)
                .containsExactly(tuple("Lain", LocalDate.of(2026, 12, 30)));
    }

    @Test
    void whatIsNextIsReadUpToANumberWithoutTheVisitsThatGroupsWant() {
        Group group = group("Tani", LocalDate.of(2026, 12, 5), null);
        new ExitPlanStore(database)
                .save(new ExitPlan(Ids.next(), group.id(), LocalDate.of(2026, 10, 5), "", "", "", 3, null));
        activities.save(activity(group, "2027-01-01", null, ActivityState.PLANNED, "Kemarin"));
        activities.save(activity(group, "2027-01-04", LocalTime.of(9, 0), ActivityState.PLANNED, "Rapat"));
        activities.save(activity(group, "2027-01-16", null, ActivityState.PLANNED, "Panen"));
        activities.save(activity(group, "2027-01-17", null, ActivityState.PLANNED, "Terlalu jauh"));
        new PlanStore(database).save(plan(group, LocalDate.of(2027, 1, 4), PlanState.STARTED));
        var days = new AgendaSpan(TODAY, LocalDate.of(2027, 1, 16));

        AgendaAhead three = store.ahead(days, store.exits(TODAY), 3);
        assertThat(three.items())
                .extracting(AgendaItem::kind)
                .containsExactly(AgendaKind.PLAN, AgendaKind.ACTIVITY, AgendaKind.EXIT_VISIT);
        assertThat(three.number()).isEqualTo(4);
        assertThat(store.ahead(days, store.exits(TODAY), 1).items())
                .extracting(AgendaItem::title)
                .containsExactly("Rencana STARTED");
        assertThat(store.ahead(days, store.exits(TODAY), 9).items())
                .last()
                .extracting(AgendaItem::title)
                .isEqualTo("Panen");
    }

    private static AgendaAsk ask(Optional<UUID> facilitator, int perDay, LocalDate whole) {
        return new AgendaAsk(MONTH, TODAY, facilitator, perDay, Optional.of(whole));
    }

    private Agenda month() {
        return store.read(AgendaAsk.all(MONTH, TODAY, Optional.empty()));
    }

    private Agenda month(Facilitator facilitator) {
        return store.read(AgendaAsk.all(MONTH, TODAY, Optional.of(facilitator.id())));
    }

    private static List<AgendaItem> of(AgendaKind kind, List<AgendaItem> items) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    private Group group(String name, LocalDate since, @Nullable LocalDate until) {
        return group(name, since, until, null);
    }

    private Group group(String name, LocalDate since, @Nullable LocalDate until, @Nullable UUID facilitator) {
        var group =
                new Group(Ids.next(), name, name, "", "", "", "", facilitator, since, until, Stage.IMPLEMENTATION, "");
        groups.save(group);
        return group;
    }

    private static Activity activity(
            Group group, String date, @Nullable LocalTime start, ActivityState state, String title) {
        return new Activity(
                Ids.next(),
                group.id(),
                LocalDate.parse(date),
                start,
                null,
                "",
                title,
                Approach.SOCIAL,
                Set.of(Approach.SOCIAL),
                null,
                0,
                0,
                "",
                "",
                state,
                "");
    }

    private static PlanItem plan(Group group, @Nullable LocalDate due, PlanState state) {
        return new PlanItem(
                Ids.next(),
                group.id(),
                LocalDate.of(2026, 12, 1),
                null,
                null,
                "",
                "Rencana " + state,
                "",
                "Ketua",
                due,
                "",
                null,
                "",
                state,
                state.isOver() ? LocalDate.of(2026, 12, 20) : null,
                "",
                Principles.UNSAID);
    }
}

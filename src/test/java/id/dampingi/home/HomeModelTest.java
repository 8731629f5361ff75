package id.dampingi.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessKind;
import id.dampingi.access.AccessResult;
import id.dampingi.access.AccessStore;
import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.agenda.AgendaItem;
import id.dampingi.agenda.AgendaKind;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Sex;
import id.dampingi.approach.Side;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.evaluation.Rating;
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
import id.dampingi.kit.db.Ids;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import id.dampingi.member.MemberStore;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.problem.Problem;
import id.dampingi.problem.ProblemStore;
import id.dampingi.spiritual.NeedState;
import id.dampingi.spiritual.SpiritualNeed;
import id.dampingi.spiritual.SpiritualStore;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final Desk desk = new Desk();
    private final Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final HomeModel model = new HomeModel(
            new HomeStore(desk.database), new EvaluationStore(desk.database), desk.forms, desk.events, clock);
    private final GroupStore groups = new GroupStore(desk.database);
    private final Indicator indicator = StarterIndicators.all().get(0);
    private final Group group = group("A", LocalDate.of(2026, 1, 1), null);

    @BeforeEach
    void save() {
        new IndicatorStore(desk.database).save(indicator);
        groups.save(group);
        model.watch();
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void aGroupThatWasNotVisitedThisMonthIsNamedWithItsLastVisit() {
        activity(LocalDate.of(2026, 9, 30), ActivityState.DONE);
        activity(LocalDate.of(2026, 10, 3), ActivityState.CANCELLED);
        assertThat(items(Attention.NOT_VISITED))
                .extracting(HomeItem::name, HomeItem::date)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Kelompok A", LocalDate.of(2026, 9, 30)));

        activity(LocalDate.of(2026, 10, 1), ActivityState.DONE);
        assertThat(items(Attention.NOT_VISITED)).isEmpty();

        model.month(OCTOBER.minusMonths(2));
        assertThat(items(Attention.NOT_VISITED)).hasSize(1);
        model.month(OCTOBER.minusMonths(1));
        assertThat(items(Attention.NOT_VISITED)).isEmpty();
    }

    @Test
    void whoeverCameBackIsNotCountedInBetween() {
        Member ani = member(Sex.FEMALE, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 8, 10));
        new MemberCardStore(desk.database).save(MemberCard.of(ani).agreed(LocalDate.of(2026, 1, 1), "", null));
        MemberCard back = new MemberCardStore(desk.database).ofGroup(group.id()).get(0);
        new MemberCardStore(desk.database).save(back.back(LocalDate.of(2026, 10, 5)));
        reload();
        assertThat(model.facts().totals().women()).isEqualTo(1);

        model.month(OCTOBER.minusMonths(1));
        assertThat(model.facts().totals().members()).isZero();
        model.month(OCTOBER.minusMonths(3));
        assertThat(model.facts().totals().members()).isEqualTo(1);
    }

    @Test
    void groupsLongestWithoutAVisitComeFirst() {
        Group other = group("B", null, null);
        groups.save(other);
        activity(LocalDate.of(2026, 8, 1), ActivityState.DONE);

        assertThat(items(Attention.NOT_VISITED)).extracting(HomeItem::record).containsExactly(other.id(), group.id());
    }

    @Test
    void groupsThatAreNotAccompaniedInTheMonthAreLeftAlone() {
        groups.save(group("B", null, LocalDate.of(2026, 9, 30)));
        groups.save(group("C", LocalDate.of(2026, 11, 1), null));
        reload();

        assertThat(model.facts().groups()).extracting(HomeGroup::name).containsExactly("Kelompok A");

        model.month(OCTOBER.plusMonths(1));
        assertThat(model.facts().groups()).extracting(HomeGroup::name).containsExactly("Kelompok A", "Kelompok C");
        assertThat(items(Attention.NOT_VISITED))
                .as("a month that has not begun")
                .isEmpty();
    }

    @Test
    void withoutTargetsNoMeasurementIsMissed() {
        assertThat(items(Attention.WITHOUT_TARGETS)).hasSize(1);
        assertThat(items(Attention.NOT_MEASURED)).isEmpty();

        aim();
        assertThat(items(Attention.WITHOUT_TARGETS)).isEmpty();
        assertThat(items(Attention.NOT_MEASURED)).hasSize(1);

        measure(10);
        assertThat(items(Attention.NOT_MEASURED)).isEmpty();
    }

    @Test
    void aGroupBehindItsTargetsIsNamedAndTheOfficeHasItsScore() {
        assertThat(model.scores().of(Approach.RELIGIOUS)).isEmpty();
        aim();
        measure(20);

        assertThat(items(Attention.BEHIND)).extracting(HomeItem::rating).containsExactly(Rating.OFF_TRACK);
        assertThat(model.scores().of(Approach.RELIGIOUS).orElseThrow()).isCloseTo(0.2, within(1e-9));
        assertThat(model.scores().of(Approach.SOCIAL)).isEmpty();
        assertThat(model.scores().whole().orElseThrow()).isCloseTo(0.2, within(1e-9));

        measure(180);
        assertThat(items(Attention.BEHIND)).isEmpty();
    }

    @Test
    void plansAreOverdueTheDayAfterAndAheadUntilThen() {
        Activity yesterday = activity(TODAY.minusDays(1), ActivityState.PLANNED);
        Activity today = activity(TODAY, ActivityState.PLANNED);
        Activity nextMonth = activity(TODAY.plusDays(14), ActivityState.PLANNED);
        activity(TODAY.plusDays(15), ActivityState.PLANNED);
        activity(OCTOBER.minusMonths(4).atDay(30), ActivityState.PLANNED);

        assertThat(items(Attention.OVERDUE)).extracting(HomeItem::record).containsExactly(yesterday.id());
        assertThat(ahead()).extracting(AgendaItem::record).containsExactly(today.id(), nextMonth.id());
    }

    @Test
    void nothingStandsBothAheadAndAmongWhatWaits() {
        aim();
        access("BPJS", TODAY.minusDays(31), AccessResult.OPEN);
        access("Bidan", TODAY.minusDays(30), AccessResult.OPEN);
        aspiration("Jalan", TODAY.minusDays(61), null, null, null, null);
        aspiration("Lampu", TODAY.minusDays(60), null, null, null, null);
        plan(TODAY.minusDays(1));
        plan(TODAY);

        assertThat(ahead())
                .extracting(AgendaItem::kind, AgendaItem::title)
                .containsExactly(
                        tuple(AgendaKind.PLAN, "Survei"),
                        tuple(AgendaKind.ACCESS, "Bidan"),
                        tuple(AgendaKind.ASPIRATION, "Lampu"));
        assertThat(items(Attention.ACCESS_WAITING)).extracting(HomeItem::name).containsExactly("BPJS");
        assertThat(items(Attention.NO_NEWS)).extracting(HomeItem::name).containsExactly("Jalan");
        assertThat(items(Attention.LATE_PLAN)).extracting(HomeItem::date).containsExactly(TODAY.minusDays(1));
        assertThat(items(Attention.NOT_VISITED)).hasSize(1);
        assertThat(items(Attention.NOT_MEASURED)).hasSize(1);

        model.month(OCTOBER.minusMonths(1));
        assertThat(model.ahead()).isEmpty();
    }

    @Test
    void aPlanIsLateTheDayAfterAndAProblemWaitsAfterThirtyDays() {
        PlanItem late = plan(TODAY.minusDays(1));
        plan(TODAY);
        Problem waiting = problem(TODAY.minusDays(31));
        problem(TODAY.minusDays(30));

        assertThat(items(Attention.LATE_PLAN))
                .containsExactly(
                        new HomeItem(late.id(), "Survei", "Bu Ani · Kelompok A", TODAY.minusDays(1), null, null));
        assertThat(items(Attention.UNDECIDED))
                .containsExactly(
                        new HomeItem(waiting.id(), "Air keruh", "Kelompok A", TODAY.minusDays(31), null, null));
        assertThat(model.calm()).isFalse();
    }

    @Test
    void aRequestWaitsAfterThirtyDaysUntilItHasAResult() {
        access("KTP", TODAY.minusDays(31), AccessResult.OPEN);
        access("BPJS", TODAY.minusDays(40), AccessResult.OPEN);
        access("Bidan", TODAY.minusDays(30), AccessResult.OPEN);
        access("Bibit", TODAY.minusDays(90), AccessResult.RECEIVED);
        access("Modal", TODAY.minusDays(90), AccessResult.LAPSED);

        assertThat(items(Attention.ACCESS_WAITING))
                .containsExactly(
                        new HomeItem(group.id(), "BPJS", "Kelompok A", TODAY.minusDays(40), null, null),
                        new HomeItem(group.id(), "KTP", "Kelompok A", TODAY.minusDays(31), null, null));
        assertThat(model.calm()).isFalse();
    }

    @Test
    void anAspirationIsAskedAfterSixtyDaysAfterItsLastNews() {
        LocalDate old = TODAY.minusDays(300);
        aspiration("Jalan", TODAY.minusDays(61), null, null, null, null);
        aspiration("Air", old, TODAY.minusDays(200), TODAY.minusDays(62), null, null);
        aspiration("Lampu", TODAY.minusDays(60), null, null, null, null);
        aspiration("Saluran", old, TODAY.minusDays(60), null, null, null);
        aspiration("Balai", old, null, null, TODAY.minusDays(100), null);
        aspiration("Jembatan", old, null, null, null, TODAY.minusDays(100));

        assertThat(items(Attention.NO_NEWS))
                .containsExactly(
                        new HomeItem(
                                group.id(), "Air", "Musrenbang desa · Kelompok A", TODAY.minusDays(62), null, null),
                        new HomeItem(
                                group.id(), "Jalan", "Musrenbang desa · Kelompok A", TODAY.minusDays(61), null, null));
        assertThat(model.calm()).isFalse();
    }

    @Test
    void noMoreThanTwoHundredRequestsAndAspirationsAreRead() {
        for (int i = 0; i < 205; i++) {
            access("Permintaan " + i, TODAY.minusDays(31 + i), AccessResult.OPEN);
            aspiration("Usulan " + i, TODAY.minusDays(61 + i), null, null, null, null);
        }
        assertThat(items(Attention.ACCESS_WAITING))
                .hasSize(200)
                .first()
                .satisfies(oldest -> assertThat(oldest.name()).isEqualTo("Permintaan 204"));
        assertThat(items(Attention.NO_NEWS))
                .hasSize(200)
                .first()
                .satisfies(oldest -> assertThat(oldest.name()).isEqualTo("Usulan 204"));
    }

    @Test
    void spiritualNeedsAreNeverNamed() {
        new SpiritualStore(desk.database)
                .save(new SpiritualNeed(
                        Ids.next(),
                        group.id(),
                        null,
                        TODAY.minusDays(200),
                        "",
                        "Rahasia hati",
                        true,
                        NeedState.OPEN,
                        null,
                        "",
                        ""));
        items(Attention.ACCESS_WAITING);
        assertThat(Attention.values())
                .allSatisfy(attention -> assertThat(model.items(attention))
                        .noneMatch(item -> (item.name() + item.about()).contains("Rahasia hati")));
    }

    @Test
    void whenNothingNeedsAttentionItIsCalm() {
        assertThat(model.calm()).isFalse();

        aim();
        measure(180);
        activity(TODAY, ActivityState.DONE);
        activity(TODAY.plusDays(2), ActivityState.PLANNED);

        reload();
        assertThat(model.calm()).isTrue();
    }

    @Test
    void countsTheOfficeAtTheEndOfTheMonth() {
        var members = new MemberStore(desk.database);
        members.save(member(Sex.FEMALE, null, null));
        members.save(member(Sex.MALE, LocalDate.of(2026, 10, 31), null));
        members.save(member(null, null, LocalDate.of(2026, 11, 1)));
        members.save(member(Sex.MALE, LocalDate.of(2026, 11, 1), null));
        members.save(member(Sex.FEMALE, null, LocalDate.of(2026, 10, 31)));
        activity(LocalDate.of(2026, 10, 5), ActivityState.DONE);
        activity(LocalDate.of(2026, 10, 6), ActivityState.DONE);
        activity(LocalDate.of(2026, 10, 27), ActivityState.PLANNED);
        activity(LocalDate.of(2026, 9, 27), ActivityState.DONE);

        reload();
        assertThat(model.facts().totals()).isEqualTo(new HomeTotals(3, 1, 1, 2, 1, 6, 10));
    }

    @Test
    void thePrinciplesOfTheMonthStandBesideThoseOfTheMonthBefore() {
        principle(LocalDate.of(2026, 10, 5), Side.COMMUNITY, Part.LISTENED);
        principle(LocalDate.of(2026, 10, 6), Side.FACILITATOR, Part.DECIDED);
        principle(LocalDate.of(2026, 9, 27), Side.FACILITATOR, Part.DID_IT);
        reload();

        HomeFacts facts = model.facts();
        assertThat(facts.principles().from().share()).hasValue(0.5);
        assertThat(facts.principlesBefore().from().share()).hasValue(0);
        assertThat(facts.principlesBefore().part().position()).hasValue(5);
        assertThat(facts.principlesBefore().month()).isEqualTo(YearMonth.of(2026, 9));
    }

    private void principle(LocalDate day, Side side, Part part) {
        new ActivityStore(desk.database)
                .save(Make.activity(group, day, "Rapat", ActivityState.DONE)
                        .with(new Principles(side, side, Side.COMMUNITY, part), ""));
    }

    @Test
    void outOfSightNothingIsReadUntilItComesBack() {
        model.unwatch();
        groups.save(group("B", null, null));
        desk.history.did(groups.save(group("C", null, null)));
        assertThat(model.facts().groups()).hasSize(1);

        model.watch();
        assertThat(model.facts().groups()).hasSize(3);
    }

    private List<AgendaItem> ahead() {
        reload();
        return model.ahead().orElseThrow().items();
    }

    private List<HomeItem> items(Attention attention) {
        reload();
        return model.items(attention);
    }

    private void reload() {
        YearMonth month = model.month();
        model.month(month.plusYears(5));
        model.month(month);
    }

    private void aim() {
        new TargetStore(desk.database)
                .save(new Target(
                        Ids.next(),
                        group.id(),
                        indicator.id(),
                        2026,
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(100),
                        Map.of()));
    }

    /** The indicator takes the average. */
    private void measure(int value) {
        new MeasurementStore(desk.database)
                .save(new Measurement(
                        Ids.next(), group.id(), indicator.id(), TODAY, BigDecimal.valueOf(value), "", ""));
    }

    private Activity activity(LocalDate date, ActivityState state) {
        Activity activity = Make.activity(group, date, "Rapat", state);
        new ActivityStore(desk.database).save(activity);
        return activity;
    }

    private PlanItem plan(LocalDate due) {
        PlanItem plan = Make.plan(group, TODAY.minusDays(60), "Survei", due, PlanState.STARTED);
        new PlanStore(desk.database).save(plan);
        return plan;
    }

    private Problem problem(LocalDate date) {
        Problem problem = Make.problem(group, date, "Air keruh");
        new ProblemStore(desk.database).save(problem);
        return problem;
    }

    private void access(String what, LocalDate requested, AccessResult result) {
        new AccessStore(desk.database)
                .save(new AccessCase(
                        Ids.next(),
                        group.id(),
                        null,
                        AccessKind.SERVICE,
                        what,
                        requested,
                        null,
                        "",
                        result == AccessResult.OPEN ? null : requested.plusDays(5),
                        result,
                        "",
                        ""));
    }

    private void aspiration(
            String title,
            LocalDate submitted,
            @Nullable LocalDate accepted,
            @Nullable LocalDate budgeted,
            @Nullable LocalDate realised,
            @Nullable LocalDate refused) {
        new AspirationStore(desk.database)
                .save(new Aspiration(
                        Ids.next(),
                        group.id(),
                        title,
                        "Musrenbang desa",
                        "",
                        submitted,
                        null,
                        accepted,
                        budgeted,
                        null,
                        realised,
                        null,
                        refused,
                        "",
                        ""));
    }

    private Member member(@Nullable Sex sex, @Nullable LocalDate joined, @Nullable LocalDate left) {
        return new Member(Ids.next(), group.id(), "Ani", sex, null, "", null, "", joined, left, "", null, "");
    }

    private static Group group(String code, @Nullable LocalDate since, @Nullable LocalDate until) {
        return new Group(Ids.next(), code, "Kelompok " + code, "", "", "", "", null, since, until, Stage.PLANNING, "");
    }
}

package id.dampingi.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessKind;
import id.dampingi.access.AccessResult;
import id.dampingi.access.AccessStore;
import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Principles;
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
import id.dampingi.member.MemberStore;
import id.dampingi.plan.PlanItem;
import id.dampingi.plan.PlanState;
import id.dampingi.plan.PlanStore;
import id.dampingi.problem.Outcome;
import id.dampingi.problem.OutcomeResult;
import id.dampingi.problem.Problem;
import id.dampingi.problem.ProblemStore;
import id.dampingi.problem.ProblemWayStore;
import id.dampingi.spiritual.NeedState;
import id.dampingi.spiritual.SpiritualNeed;
import id.dampingi.spiritual.SpiritualStore;
import id.dampingi.stage.CriterionMet;
import id.dampingi.stage.StageCriterion;
import id.dampingi.stage.StageCriterionStore;
import id.dampingi.stage.StarterCriteria;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupPageModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final GroupStore groups = new GroupStore(desk.database);
    private final Group group = Make.group("K-01", "Tani Makmur");
    private final List<Indicator> social = StarterIndicators.all().stream()
            .filter(indicator -> indicator.approach() == Approach.SOCIAL)
            .limit(3)
            .toList();
    private final GroupPageModel model =
            new GroupPageModel(new GroupPageStore(desk.database), groups, desk.forms, desk.events, CLOCK);

    @BeforeEach
    void fill() {
        groups.save(group);
        new IndicatorStore(desk.database).saveAll(social);
        social.forEach(indicator -> new TargetStore(desk.database)
                .save(new Target(
                        Ids.next(), group.id(), indicator.id(), 2026, BigDecimal.ZERO, BigDecimal.TEN, Map.of())));
        model.show(group.id());
    }

    @Test
    void hasTheFourApproachesInTheirOrder() {
        assertThat(model.page().orElseThrow().cards())
                .extracting(card -> card.result().approach())
                .containsExactly(Approach.values());
        assertThat(card(Approach.ECONOMIC).hasNoTarget()).isTrue();
        assertThat(card(Approach.SOCIAL).trend()).hasSize(12).allMatch(score -> Double.isNaN(score));
    }

    @Test
    void saysWhatWasDoneAndWhatIsPlanned() {
        activity("Pelatihan", LocalDate.of(2026, 6, 2), ActivityState.DONE, Approach.SOCIAL, Approach.ECONOMIC);
        activity("Kunjungan", LocalDate.of(2026, 6, 9), ActivityState.DONE, Approach.SOCIAL);
        activity("Rapat", LocalDate.of(2026, 6, 20), ActivityState.PLANNED, Approach.SOCIAL);
        activity("Lama", LocalDate.of(2026, 5, 31), ActivityState.DONE, Approach.SOCIAL);

        assertThat(card(Approach.SOCIAL).done()).extracting(Activity::title).containsExactly("Kunjungan", "Pelatihan");
        assertThat(card(Approach.SOCIAL).planned()).isEqualTo(1);
        assertThat(card(Approach.ECONOMIC).done()).hasSize(1);
        assertThat(card(Approach.RELIGIOUS).done()).isEmpty();
        assertThat(outlook().lastVisit()).map(Activity::title).contains("Kunjungan");
    }

    @Test
    void saysWhichIndicatorsLackData() {
        measure(social.get(0), LocalDate.of(2026, 6, 1));
        measure(social.get(1), LocalDate.of(2026, 5, 1));

        ApproachCard card = card(Approach.SOCIAL);

        assertThat(card.indicators()).isEqualTo(3);
        assertThat(card.notThisMonth()).containsExactly(social.get(1));
        assertThat(card.withoutData()).containsExactly(social.get(2));
        assertThat(card.result().score()).isEqualTo(0.5);
    }

    @Test
    void goesBackInTimeButNotBeyondThisMonth() {
        measure(social.get(0), LocalDate.of(2026, 6, 1));
        model.month(YearMonth.of(2026, 5));
        assertThat(card(Approach.SOCIAL).result().score()).isNull();

        model.month(YearMonth.of(2027, 1));

        assertThat(model.month()).isEqualTo(YearMonth.of(2026, 6));
        assertThat(card(Approach.SOCIAL).result().score()).isEqualTo(0.5);
    }

    @Test
    void closesWhenTheGroupIsDeletedAndReopensAfterUndo() {
        var gone = new AtomicBoolean();
        model.onGone(() -> gone.set(true));

        model.delete();

        assertThat(gone).isTrue();
        assertThat(model.group()).isEmpty();
        desk.history.undo();
        model.show(group.id());
        assertThat(model.page().orElseThrow().group()).isEqualTo(group);
    }

    @Test
    void saysWhatIsToBeDoneNext() {
        activity("Lewat", LocalDate.of(2026, 6, 2), ActivityState.PLANNED, Approach.SOCIAL);
        for (int day = 20; day < 26; day++) {
            activity("Rapat " + day, LocalDate.of(2026, 6, day), ActivityState.PLANNED, Approach.SOCIAL);
        }
        plan("Buat pupuk", LocalDate.of(2026, 7, 1), PlanState.STARTED);
        plan("Urus izin", LocalDate.of(2026, 6, 1), PlanState.OPEN);
        plan("Sudah", LocalDate.of(2026, 6, 1), PlanState.DONE);
        problem("Air kurang", 2);
        UUID heavy = problem("Harga jatuh", 5);
        solve(problem("Sudah beres", 5));

        assertThat(outlook().planned())
                .extracting(Activity::title)
                .containsExactly("Lewat", "Rapat 20", "Rapat 21", "Rapat 22");
        assertThat(outlook().plannedCount()).isEqualTo(7);
        assertThat(outlook().plans()).extracting(PlanItem::plan).containsExactly("Urus izin", "Buat pupuk");
        assertThat(outlook().planCount()).isEqualTo(2);
        assertThat(outlook().problems())
                .extracting(row -> row.problem().statement())
                .containsExactly("Harga jatuh", "Air kurang");
        solve(heavy);
        assertThat(outlook().problemCount()).isEqualTo(1);
    }

    @Test
    void saysWhatWaitsLongestAndTellsNothingConfidential() {
        var requests = new AccessStore(desk.database);
        desk.history.did(requests.save(request("Kursus menjahit", LocalDate.of(2026, 6, 1))));
        desk.history.did(requests.save(request("Kartu sehat", LocalDate.of(2026, 4, 15))));
        var needs = new SpiritualStore(desk.database);
        desk.history.did(needs.save(need("Rahasia", NeedConfidence.KEPT)));
        assertThat(outlook().waiting())
                .containsExactly(
                        new Waiting(Waiting.Kind.NO_MEMBERS, 0, "", null),
                        new Waiting(Waiting.Kind.ACCESS, 2, "Kartu sehat", LocalDate.of(2026, 4, 15)));

        desk.history.did(needs.save(need("Doa bersama", NeedConfidence.OPEN)));
        desk.history.did(new MemberStore(desk.database).save(Member.named(Ids.next(), group.id(), "Ani")));

        assertThat(outlook().waiting())
                .extracting(Waiting::kind)
                .containsExactly(Waiting.Kind.ACCESS, Waiting.Kind.SPIRITUAL, Waiting.Kind.CONSENT);
        assertThat(outlook().waiting()).noneMatch(one -> one.longest().contains("Doa"));
    }

    private enum NeedConfidence {
        OPEN,
        KEPT
    }

    private SpiritualNeed need(String need, NeedConfidence confidence) {
        return new SpiritualNeed(
                Ids.next(),
                group.id(),
                null,
                LocalDate.of(2026, 5, 1),
                "",
                need,
                confidence == NeedConfidence.KEPT,
                NeedState.OPEN,
                null,
                "",
                "");
    }

    private AccessCase request(String what, LocalDate day) {
        return new AccessCase(
                Ids.next(), group.id(), null, AccessKind.SERVICE, what, day, null, "", null, AccessResult.OPEN, "", "");
    }

    @Test
    void saysWhatOpensTheNextStage() {
        var criteria = new StageCriterionStore(desk.database);
        desk.history.did(desk.database.change(
                "change.sample", changing -> StageCriterionStore.saveAll(changing, StarterCriteria.all())));
        int asked = outlook().asked();
        StageCriterion first = outlook().open().get(0);
        assertThat(outlook().open()).hasSize(asked).allMatch(one -> one.stage() == group.stage());
        assertThat(outlook().nextStage()).contains(Stage.values()[group.stage().ordinal() + 1]);

        desk.history.did(criteria.save(new CriterionMet(Ids.next(), group.id(), first.id(), TODAY, "Daftar anggota")));

        assertThat(outlook().open()).hasSize(asked - 1).doesNotContain(first);
        assertThat(outlook().asked()).isEqualTo(asked);
    }

    private GroupOutlook outlook() {
        return model.page().orElseThrow().outlook();
    }

    private void plan(String plan, LocalDate due, PlanState state) {
        desk.history.did(new PlanStore(desk.database)
                .save(new PlanItem(
                        Ids.next(),
                        group.id(),
                        TODAY,
                        null,
                        null,
                        "",
                        plan,
                        "",
                        "Siti",
                        due,
                        "",
                        null,
                        "",
                        state,
                        state == PlanState.DONE ? TODAY : null,
                        "",
                        Principles.UNSAID)));
    }

    private UUID problem(String statement, int weight) {
        UUID id = Ids.next();
        desk.history.did(new ProblemStore(desk.database)
                .save(new Problem(
                        id, group.id(), TODAY, statement, Approach.SOCIAL, "", "", null, weight, weight, weight, "")));
        return id;
    }

    private void solve(UUID problem) {
        var outcome = new Outcome(Ids.next(), problem, TODAY, OutcomeResult.SOLVED, "Selesai", "");
        desk.history.did(desk.database.change("change.sample", changing -> ProblemWayStore.save(changing, outcome)));
    }

    private ApproachCard card(Approach approach) {
        return model.page().orElseThrow().cards().get(approach.ordinal());
    }

    private void measure(Indicator indicator, LocalDate date) {
        desk.history.did(new MeasurementStore(desk.database)
                .save(new Measurement(Ids.next(), group.id(), indicator.id(), date, BigDecimal.valueOf(5), "", "")));
    }

    private void activity(String title, LocalDate date, ActivityState state, Approach main, Approach... more) {
        desk.history.did(new ActivityStore(desk.database)
                .save(new Activity(
                        Ids.next(),
                        group.id(),
                        date,
                        null,
                        null,
                        "",
                        title,
                        main,
                        EnumSet.of(main, more),
                        null,
                        0,
                        0,
                        "",
                        "",
                        state,
                        "")));
    }
}

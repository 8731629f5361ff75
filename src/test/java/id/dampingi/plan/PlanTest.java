package id.dampingi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Problem;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final GroupStore groups = new GroupStore(desk.database);
    private final PlanStore store = new PlanStore(desk.database);
    private final PlanListStore lists = new PlanListStore(desk.database);
    private final ActivityStore activities = new ActivityStore(desk.database);
    private final Group group = Make.group("BWI-01", "Nelayan Samudra");
    private final PlanFormModel forms = new PlanFormModel(store, groups, desk.forms, CLOCK);
    private final PlanListModel list = new PlanListModel(
            store, lists, groups, new FacilitatorStore(desk.database), desk.events, desk.forms, CLOCK);

    PlanTest() {
        groups.save(group);
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void aPlanWithoutAPersonIsRefusedInWordsAndKept() {
        FormModel<PlanItem, PlanDraft> form = opened();
        form.typed(Map.of("plan", "Survei harga mesin"));
        form.save();

        assertThat(keys(form)).containsExactly("plan.personNeeded");
        assertThat(form.draft().plan()).isEqualTo("Survei harga mesin");
        assertThat(form.draft().hasNoDue()).isTrue();

        form.typed(Map.of("person", "Pak Slamet", "cost", "Rp1.500.000", "due", "1/12/2026"));
        form.save();
        PlanItem saved =
                lists.page(PlanFilter.UNFINISHED, TODAY, 10).rows().get(0).item();
        assertThat(saved.person()).isEqualTo("Pak Slamet");
        assertThat(saved.cost()).isEqualByComparingTo("1500000");
        assertThat(store.byId(saved.id())).contains(saved);
    }

    @Test
    void whatEndedSaysWhenAndWhatWasDroppedSaysWhy() {
        FormModel<PlanItem, PlanDraft> form = opened();
        form.typed(Map.of("plan", "Survei", "person", "Pak Slamet", "state", "DROPPED"));
        form.save();
        assertThat(keys(form)).containsExactly("plan.closedOnNeeded", "plan.reasonNeeded");

        form.typed(Map.of("closedOn", "25/11/2026", "reason", "Harga turun"));
        form.save();
        assertThat(keys(form)).containsExactly("problem.inFuture");

        form.typed(Map.of("closedOn", "24/11/2026"));
        form.save();
        assertThat(keys(form)).isEmpty();
    }

    @Test
    void theDayOnWhichItEndedIsTodayUntilAnotherIsSaid() {
        PlanDraft open = PlanDraft.blank(Optional.of(group.id()), Optional.empty(), "", TODAY);
        PlanDraft done = PlanDraft.of(Map.of("state", "DONE"));

        assertThat(done.settled(open, TODAY).closedOn()).isEqualTo("24/11/2026");
        assertThat(PlanDraft.of(Map.of("state", "STARTED")).settled(open, TODAY).closedOn())
                .isEmpty();
    }

    @Test
    void twoTapsSayAllOfThePrinciples() {
        Map<String, String> blank = Drafts.toMap(PlanDraft.EMPTY);
        var tapped = new HashMap<>(blank);
        tapped.put("initiatedBy", "BOTH");

        assertThat(PlanDraft.settled(blank, tapped, TODAY))
                .containsEntry("ledBy", "BOTH")
                .containsEntry("benefits", "COMMUNITY");
    }

    @Test
    void aCostIsNoLessThanNothing() {
        assertThat(PlanDraft.of(Map.of(
                                "group",
                                group.id().toString(),
                                "plan",
                                "x",
                                "person",
                                "y",
                                "agreedOn",
                                "1/11/2026",
                                "cost",
                                "-5"))
                        .problems())
                .extracting(Problem::messageKey)
                .containsExactly("plan.costNegative");
    }

    @Test
    void whatIsLateStandsFirstAndWhatHasNoDayLast() {
        PlanItem soon = saved(TODAY.plusDays(2), PlanState.OPEN);
        PlanItem none = saved(null, PlanState.STARTED);
        PlanItem late = saved(TODAY.minusDays(2), PlanState.STARTED);
        PlanItem done = saved(TODAY.minusDays(9), PlanState.DONE);

        assertThat(found(PlanShow.UNFINISHED)).containsExactly(late, soon, none);
        assertThat(found(PlanShow.OVERDUE)).containsExactly(late);
        assertThat(found(PlanShow.DONE)).containsExactly(done);
        assertThat(found(PlanShow.ALL)).containsExactly(done, late, soon, none);
        assertThat(lists.page(PlanFilter.UNFINISHED, TODAY, 1)).satisfies(page -> {
            assertThat(page.rows()).extracting(PlanRow::item).containsExactly(late);
            assertThat(page.total()).isEqualTo(3);
        });
        assertThat(lists.page(PlanFilter.UNFINISHED.of(Ids.next()), TODAY, 9).total())
                .isZero();
    }

    @Test
    void aMonthTellsOfWhatWasUnfinishedInItOrEndedInItAsItStoodAtItsEnd() {
        PlanItem before = saved(TODAY.minusMonths(2), PlanState.OPEN);
        PlanItem later = saved(TODAY.plusMonths(1), PlanState.STARTED);
        PlanItem done = saved(TODAY.minusDays(1), PlanState.DONE);
        PlanItem none = saved(null, PlanState.OPEN);
        Group other = Make.group("BWI-02", "Tani Makmur");
        groups.save(other);

        YearMonth november = YearMonth.from(TODAY);
        List<MonthPlan> plans = ofMonth(november);
        assertThat(plans).extracting(MonthPlan::item).containsExactly(before, done, later, none);
        assertThat(plans).extracting(plan -> plan.isOverdue(TODAY)).containsExactly(true, false, false, false);
        assertThat(plans.get(1).state()).isEqualTo(PlanState.DONE);
        assertThat(ofMonth(november.plusMonths(1))).extracting(MonthPlan::item).containsExactly(before, later, none);
        assertThat(ofMonth(november.minusMonths(1)).get(1).state()).isEqualTo(PlanState.OPEN);
        assertThat(ofMonth(november.minusMonths(4))).isEmpty();
        assertThat(lists.ofMonth(List.of(other.id()), november)).isEmpty();
    }

    @Test
    void aLatePlanThatIsAskedForIsSelectedWhateverTheListShowedBefore() {
        PlanItem late = saved(TODAY.minusDays(2), PlanState.STARTED);
        saved(TODAY.minusDays(1), PlanState.OPEN);
        list.watch();
        list.filter(list.filter().showing(PlanShow.DONE));
        list.filter(list.filter().of(Ids.next()));

        list.reveal(late.id());

        assertThat(list.rows()).hasSize(2);
        assertThat(list.takeWanted()).contains(late.id());
        assertThat(list.takeWanted()).isEmpty();
    }

    @Test
    void nothingIsDueOrEndsBeforeItWasAgreed() {
        FormModel<PlanItem, PlanDraft> form = opened();
        form.typed(Map.of("plan", "Survei", "person", "Pak Slamet", "agreedOn", "20/11/2026", "due", "19/11/2026"));
        form.save();
        assertThat(keys(form)).containsExactly("plan.dueBeforeAgreed");
        assertThat(form.draft().due()).isEqualTo("19/11/2026");

        form.typed(Map.of("due", "", "state", "DONE", "closedOn", "19/11/2026"));
        form.save();
        assertThat(keys(form)).containsExactly("plan.closedBeforeAgreed");

        form.typed(Map.of("agreedOn", "25/11/2026", "closedOn", "25/11/2026"));
        form.save();
        assertThat(keys(form)).containsExactly("problem.inFuture");

        form.typed(Map.of("agreedOn", "24/11/2026", "closedOn", "24/11/2026"));
        form.save();
        assertThat(keys(form)).isEmpty();
    }

    @Test
    void whatIsSaidOfThePrinciplesIsKept() {
        FormModel<PlanItem, PlanDraft> form = opened();
        form.typed(Map.of(
                "plan", "Survei", "person", "Pak Slamet", "initiatedBy", "COMMUNITY", "facilitatorPart", "LISTENED"));
        form.save();

        PlanItem saved =
                lists.page(PlanFilter.UNFINISHED, TODAY, 1).rows().get(0).item();
        assertThat(saved.principles()).isEqualTo(new Principles(Side.COMMUNITY, null, null, Part.LISTENED));
        assertThat(saved.agreedOn()).isEqualTo(TODAY);
        assertThat(PlanDraft.of(saved)).isEqualTo(form.draft());
    }

    @Test
    void aPlanBecomesAnActivityInOneChangeAndWaitsForAWordWhenThatIsDone() {
        list.watch();
        PlanItem item = saved(TODAY, PlanState.OPEN);
        Activity activity = activity();
        desk.history.did(list.saveActivity(item, activity));

        PlanItem started = store.byId(item.id()).orElseThrow();
        assertThat(started.activity()).isEqualTo(activity.id());
        assertThat(started.state()).isEqualTo(PlanState.STARTED);
        assertThat(list.rows().get(0).waitsForWord()).isFalse();

        desk.history.did(activities.markDone(List.of(activity.id())));
        assertThat(list.rows().get(0).waitsForWord()).isTrue();

        list.markDone(list.rows());
        assertThat(store.byId(item.id()).orElseThrow().closedOn()).isEqualTo(TODAY);
        assertThat(list.rows()).isEmpty();

        for (int i = 0; i < 3; i++) {
            desk.history.undo();
        }
        assertThat(store.byId(item.id())).contains(item);
        assertThat(activities.byId(activity.id())).isEmpty();
    }

    @Test
    void whatNarrowsThePlansIsSavedAndAGroupThatIsGoneIsNamed() {
        saved(TODAY.minusDays(9), PlanState.DONE);
        list.watch();
        list.filters().load();
        list.filter(list.filter().showing(PlanShow.DONE));
        list.filter(list.filter().of(group.id()));
        list.filters().save("Selesai");
        list.filter(list.filter().showing(PlanShow.ALL));
        list.filter(list.filter().of(null));
        assertThat(list.filters().current()).isEmpty();

        assertThat(list.filters().use(list.filters().saved().get(0))).isEmpty();
        assertThat(list.filter()).isEqualTo(new PlanFilter(PlanShow.DONE, null, group.id()));

        desk.history.did(groups.delete(group.id()));
        assertThat(list.filters().use(list.filters().saved().get(0))).containsExactly("plan.group");
        assertThat(list.filter()).isEqualTo(new PlanFilter(PlanShow.DONE, null, null));
    }

    private FormModel<PlanItem, PlanDraft> opened() {
        var ready = new ArrayList<PlanFormModel.Ready>();
        forms.openNew(Optional.of(group.id()), ready::add);
        return ready.get(0).form();
    }

    private List<MonthPlan> ofMonth(YearMonth month) {
        return lists.ofMonth(List.of(group.id()), month).getOrDefault(group.id(), List.of());
    }

    private List<PlanItem> found(PlanShow show) {
        return lists.page(PlanFilter.UNFINISHED.showing(show), TODAY, 10).rows().stream()
                .map(PlanRow::item)
                .toList();
    }

    private PlanItem saved(@Nullable LocalDate due, PlanState state) {
        PlanItem item = new PlanItem(
                Ids.next(),
                group.id(),
                TODAY.minusMonths(3),
                null,
                null,
                "",
                "Survei harga mesin",
                "",
                "Pak Slamet",
                due,
                "",
                null,
                "",
                state,
                state == PlanState.DONE ? due : null,
                "",
                Principles.UNSAID);
        store.save(item);
        return item;
    }

    private Activity activity() {
        return new Activity(
                Ids.next(),
                group.id(),
                TODAY,
                null,
                null,
                "Balai nelayan",
                "Survei harga mesin",
                Approach.ECONOMIC,
                EnumSet.of(Approach.ECONOMIC),
                null,
                0,
                0,
                "",
                "",
                ActivityState.PLANNED,
                "");
    }

    private static List<String> keys(FormModel<?, ?> form) {
        return form.problems().stream().map(Problem::messageKey).toList();
    }
}

package id.dampingi.dossier;

import id.dampingi.access.AccessFeature;
import id.dampingi.access.AccessStore;
import id.dampingi.activity.ActivityFeature;
import id.dampingi.activity.ActivityListStore;
import id.dampingi.activity.ActivityStore;
import id.dampingi.aspiration.AspirationFeature;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupFormFeature;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Delay;
import id.dampingi.kit.ui.Chapter;
import id.dampingi.kit.undo.History;
import id.dampingi.measuring.MeasuringFeature;
import id.dampingi.measuring.MeasuringStore;
import id.dampingi.member.MemberCardStore;
import id.dampingi.member.MemberFeature;
import id.dampingi.member.MemberStore;
import id.dampingi.narrative.NarrativeFeature;
import id.dampingi.narrative.NarrativeStore;
import id.dampingi.plan.PlanFeature;
import id.dampingi.plan.PlanListStore;
import id.dampingi.plan.PlanStore;
import id.dampingi.principle.PrincipleFeature;
import id.dampingi.principle.PrincipleStore;
import id.dampingi.problem.ProblemFeature;
import id.dampingi.problem.ProblemListStore;
import id.dampingi.problem.ProblemStore;
import id.dampingi.problem.ProblemWayStore;
import id.dampingi.spiritual.SpiritualFeature;
import id.dampingi.spiritual.SpiritualStore;
import java.time.Clock;
import java.util.List;

/** The groups' screens on a data file, as the program puts them together. */
final class GroupScreens {
    final Events events = new Events();
    final History history;
    final GroupFeature groups;

    GroupScreens(Database database, Background background, Delay delay) {
        history = new History(new Journal(database), background, events, GroupScreens::fail);
        var desk = new FormDesk(
                background,
                history,
                new DraftStore(database),
                new SavedFilterStore(database),
                GroupScreens::fail,
                delay);
        var groupStore = new GroupStore(database);
        var facilitators = new FacilitatorStore(database);
        var clock = Clock.systemDefaultZone();
        var members = new MemberStore(database);
        var form = new GroupFormFeature(groupStore, facilitators, desk, events);
        var activityStore = new ActivityStore(database);
        var activities = new ActivityFeature(
                activityStore, new ActivityListStore(database), groupStore, facilitators, events, desk, clock);
        var plans = new PlanFeature(
                new PlanStore(database),
                new PlanListStore(database),
                groupStore,
                facilitators,
                activities,
                events,
                desk,
                clock);
        var problems = new ProblemFeature(
                new ProblemStore(database),
                new ProblemWayStore(database),
                new ProblemListStore(database),
                groupStore,
                facilitators,
                activityStore,
                plans,
                events,
                desk,
                clock,
                place -> {});
        groups = new GroupFeature(
                new GroupOverviewStore(database),
                new GroupPageStore(database),
                new EvaluationStore(database),
                groupStore,
                new GroupDoors(form, activities, plans, problems),
                () -> List.of(
                        Chapter.of("group.chapterWork", activities.ofGroup()),
                        Chapter.of(
                                "group.chapterGroup",
                                new MemberFeature(members, new MemberCardStore(database), desk, events, clock),
                                form),
                        Chapter.of(
                                "group.chapterApproaches",
                                new SpiritualFeature(new SpiritualStore(database), members, desk, events, clock),
                                new AccessFeature(new AccessStore(database), members, desk, events, clock),
                                new AspirationFeature(new AspirationStore(database), desk, events, clock)),
                        Chapter.of(
                                "group.chapterEvaluation",
                                new MeasuringFeature(
                                        new MeasuringStore(database),
                                        new MeasurementStore(database),
                                        desk,
                                        events,
                                        clock),
                                new PrincipleFeature(new PrincipleStore(database), desk, events),
                                new NarrativeFeature(new NarrativeStore(database), desk, events))),
                desk,
                events,
                clock,
                place -> {},
                over -> {});
    }

    private static void fail(Exception e) {
        throw new AssertionError("work failed", e);
    }
}

package id.dampingi;

import id.dampingi.access.AccessFeature;
import id.dampingi.access.AccessStore;
import id.dampingi.activity.ActivityFeature;
import id.dampingi.aspiration.AspirationFeature;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.attachment.AttachmentFeature;
import id.dampingi.attitude.AttitudeFeature;
import id.dampingi.attitude.AttitudeStore;
import id.dampingi.attitude.ScaleStore;
import id.dampingi.economy.EconomyFeature;
import id.dampingi.economy.EconomyMonthStore;
import id.dampingi.economy.EnterpriseStore;
import id.dampingi.economy.FinanceStore;
import id.dampingi.facility.FacilityFeature;
import id.dampingi.facility.FacilityStore;
import id.dampingi.facility.HandoverStore;
import id.dampingi.group.GroupFormFeature;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Chapter;
import id.dampingi.kit.ui.Navigator;
import id.dampingi.material.DeliveryFeature;
import id.dampingi.material.DeliveryStore;
import id.dampingi.material.MaterialStore;
import id.dampingi.measuring.MeasuringFeature;
import id.dampingi.measuring.MeasuringStore;
import id.dampingi.member.MemberFeature;
import id.dampingi.member.MemberStore;
import id.dampingi.narrative.NarrativeFeature;
import id.dampingi.narrative.NarrativeStore;
import id.dampingi.office.OfficeStore;
import id.dampingi.principle.PrincipleFeature;
import id.dampingi.principle.PrincipleStore;
import id.dampingi.problem.ProblemFeature;
import id.dampingi.report.HandoverPaperFeature;
import id.dampingi.spiritual.SpiritualFeature;
import id.dampingi.spiritual.SpiritualStore;
import id.dampingi.stage.ExitPlanStore;
import id.dampingi.stage.StageCriterionStore;
import id.dampingi.stage.StageFeature;
import id.dampingi.stage.StageStore;
import java.time.Clock;
import java.util.List;

/** The parts of a group's page, chapter by chapter; what only they need is made here, with the first page that is opened. */
final class GroupChapters {
    private final Database database;
    private final FormDesk desk;
    private final Events events;
    private final Clock clock;
    private final Navigator navigator;
    private final GroupStore groups;
    private final MemberStore members;

    GroupChapters(Database database, FormDesk desk, Events events, Clock clock, Navigator navigator) {
        this.database = database;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
        this.navigator = navigator;
        groups = new GroupStore(database);
        members = new MemberStore(database);
    }

    List<Chapter> of(
            ActivityFeature activities,
            ProblemFeature problems,
            MemberFeature memberFeature,
            GroupFormFeature form,
            AttachmentFeature attachments) {
        return List.of(
                Chapter.of(
                        "group.chapterWork",
                        activities.ofGroup(),
                        problems.ofGroup(),
                        deliveries(),
                        facilities(),
                        attachments.ofGroup(navigator)),
                Chapter.of("group.chapterGroup", memberFeature, stages(), form),
                Chapter.of(
                        "group.chapterApproaches",
                        new SpiritualFeature(new SpiritualStore(database), members, desk, events, clock),
                        new AccessFeature(new AccessStore(database), members, desk, events, clock),
                        new AspirationFeature(new AspirationStore(database), desk, events, clock),
                        economy()),
                Chapter.of(
                        "group.chapterEvaluation",
                        new MeasuringFeature(
                                new MeasuringStore(database), new MeasurementStore(database), desk, events, clock),
                        new PrincipleFeature(new PrincipleStore(database), desk, events),
                        new AttitudeFeature(
                                new ScaleStore(database), new AttitudeStore(database), members, desk, events, clock),
                        new NarrativeFeature(new NarrativeStore(database), desk, events)));
    }

    private DeliveryFeature deliveries() {
        return new DeliveryFeature(
                new DeliveryStore(database), new MaterialStore(database), desk, events, clock, navigator);
    }

    private FacilityFeature facilities() {
        var papers = new HandoverStore(database);
        var offices = new OfficeStore(database);
        var facilities =
                new FacilityFeature(new FacilityStore(database), papers, offices, groups, members, desk, events, clock);
        facilities.paperWith(new HandoverPaperFeature(offices, groups, papers, desk)::open);
        return facilities;
    }

    private StageFeature stages() {
        return new StageFeature(
                new StageStore(database, clock),
                new StageCriterionStore(database),
                new ExitPlanStore(database),
                groups,
                desk,
                events,
                clock);
    }

    private EconomyFeature economy() {
        return new EconomyFeature(
                new EnterpriseStore(database),
                new FinanceStore(database),
                new EconomyMonthStore(database),
                members,
                desk,
                events,
                clock);
    }
}

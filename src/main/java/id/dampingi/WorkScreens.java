package id.dampingi;

import id.dampingi.activity.ActivityFeature;
import id.dampingi.activity.ActivityListStore;
import id.dampingi.activity.ActivityStore;
import id.dampingi.attachment.AttachmentFeature;
import id.dampingi.attachment.AttachmentStore;
import id.dampingi.attachment.GroupPhotosStore;
import id.dampingi.attendance.AttendanceFeature;
import id.dampingi.attendance.AttendanceStore;
import id.dampingi.dossier.GroupDoors;
import id.dampingi.dossier.GroupFeature;
import id.dampingi.dossier.GroupOverviewStore;
import id.dampingi.dossier.GroupPageStore;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.exchange.ImportFeature;
import id.dampingi.exchange.ImportKind;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupFormFeature;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.member.MemberCardStore;
import id.dampingi.member.MemberFeature;
import id.dampingi.member.MemberStore;
import id.dampingi.office.OfficeStore;
import id.dampingi.plan.PlanFeature;
import id.dampingi.plan.PlanListStore;
import id.dampingi.plan.PlanStore;
import id.dampingi.problem.ProblemFeature;
import id.dampingi.problem.ProblemListStore;
import id.dampingi.problem.ProblemStore;
import id.dampingi.problem.ProblemWayStore;
import id.dampingi.report.AttendancePaperFeature;
import id.dampingi.shell.ShellDoor;
import java.time.Clock;

/** The groups, their activities and their problems: screens that open each other, so they are put together at once, when the first of them is looked at. */
final class WorkScreens {
    private final Database database;
    private final FormDesk desk;
    private final Events events;
    private final Clock clock;
    private final ShellDoor shell;
    private final EvaluationStore evaluation;
    private final ImportFeature imports;
    private final OfficeStore offices;
    private final FacilitatorStore facilitators;
    private final GroupStore groupStore;
    private final ActivityStore activityStore;
    private final AttachmentFeature attachments;
    private final ActivityFeature activities;
    private final ProblemFeature problems;
    private final GroupFeature groups;

    WorkScreens(
            Database database,
            FormDesk desk,
            Events events,
            Clock clock,
            ShellDoor shell,
            EvaluationStore evaluation,
            ImportFeature imports) {
        this.database = database;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
        this.shell = shell;
        this.evaluation = evaluation;
        this.imports = imports;
        offices = new OfficeStore(database);
        facilitators = new FacilitatorStore(database);
        groupStore = new GroupStore(database);
        activityStore = new ActivityStore(database);
        attachments = new AttachmentFeature(
                new AttachmentStore(database), new GroupPhotosStore(database), desk, events, clock);
        activities = new ActivityFeature(
                activityStore, new ActivityListStore(database), groupStore, facilitators, events, desk, clock);
        activities.attachWith(attachments.strip());
        activities.importWith(over -> imports.open(over, ImportKind.ACTIVITIES));
        PlanFeature plans = newPlans();
        problems = newProblems(plans);
        groups = newGroups(plans);
    }

    GroupFeature groups() {
        return groups;
    }

    ActivityFeature activities() {
        return activities;
    }

    ProblemFeature problems() {
        return problems;
    }

    private PlanFeature newPlans() {
        return new PlanFeature(
                new PlanStore(database),
                new PlanListStore(database),
                groupStore,
                facilitators,
                activities,
                events,
                desk,
                clock);
    }

    private ProblemFeature newProblems(PlanFeature plans) {
        var made = new ProblemFeature(
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
                shell);
        made.attachWith(attachments.strip());
        activities.raiseWith(made::raise);
        activities.raiseInFormWith(made::raiseBeside);
        return made;
    }

    private GroupFeature newGroups(PlanFeature plans) {
        AttendanceFeature attendance = newAttendance();
        var form = new GroupFormFeature(groupStore, facilitators, desk, events);
        return new GroupFeature(
                new GroupOverviewStore(database),
                new GroupPageStore(database),
                evaluation,
                groupStore,
                new GroupDoors(form, activities, plans, problems),
                () -> new GroupChapters(database, desk, events, clock, shell)
                        .of(activities, problems, newMembers(attendance), form, attachments),
                desk,
                events,
                clock,
                shell,
                over -> imports.open(over, ImportKind.GROUPS));
    }

    /** Who attended an activity. */
    private AttendanceFeature newAttendance() {
        var attendance = new AttendanceFeature(new AttendanceStore(database), desk, clock);
        attendance.paperWith(new AttendancePaperFeature(offices, groupStore, facilitators, desk)::open);
        activities.attendanceWith(attendance::open);
        activities.attendancePaperWith(attendance::paper);
        return attendance;
    }

    private MemberFeature newMembers(AttendanceFeature attendance) {
        var members = new MemberFeature(new MemberStore(database), new MemberCardStore(database), desk, events, clock);
        members.attachWith(attachments.strip());
        members.trace(attendance);
        members.importWith(over -> imports.open(over, ImportKind.MEMBERS));
        return members;
    }
}

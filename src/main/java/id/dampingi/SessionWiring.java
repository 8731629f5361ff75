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
import id.dampingi.exchange.ExportFeature;
import id.dampingi.exchange.ImportFeature;
import id.dampingi.exchange.ImportKind;
import id.dampingi.exchange.ImportStore;
import id.dampingi.exchange.MappingStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.find.FindFeature;
import id.dampingi.find.FindStore;
import id.dampingi.group.GroupFormFeature;
import id.dampingi.group.GroupStore;
import id.dampingi.history.HistoryFeature;
import id.dampingi.history.HistoryStore;
import id.dampingi.home.HomeFeature;
import id.dampingi.home.HomeStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.db.RecentStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.ui.LateScreen;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.SwingDelay;
import id.dampingi.kit.undo.History;
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
import id.dampingi.reason.ReasonFeature;
import id.dampingi.report.AttendancePaperFeature;
import id.dampingi.settings.UserPreferences;
import id.dampingi.shell.Session;
import id.dampingi.shell.ShellDoor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Puts together what works on one open data file: its screens, and what goes on beside them. */
final class SessionWiring {
    private final Path file;
    private final Database database;
    private final UserPreferences preferences;
    private final Background background;
    private final ShellDoor shell;
    private final Clock clock;
    private final Events events = new Events();
    private final History history;
    private final FormDesk desk;
    private final OfficeStore offices;
    private final FacilitatorStore facilitators;
    private final GroupStore groups;
    private final ActivityStore activityStore;
    private final MemberCardStore cards;
    private final EvaluationStore evaluation;
    private final AttachmentFeature attachments;

    SessionWiring(
            Path file,
            Database database,
            Background background,
            ShellDoor shell,
            UserPreferences preferences,
            Clock clock) {
        this.file = file;
        this.preferences = preferences;
        this.database = database;
        this.background = ReasonFeature.asking(database, background, clock);
        this.shell = shell;
        this.clock = clock;
        history = new History(new Journal(database), background, events, shell);
        desk = new FormDesk(
                this.background,
                history,
                new DraftStore(database),
                new SavedFilterStore(database),
                shell,
                new SwingDelay());
        offices = new OfficeStore(database);
        facilitators = new FacilitatorStore(database);
        groups = new GroupStore(database);
        activityStore = new ActivityStore(database);
        cards = new MemberCardStore(database);
        evaluation = new EvaluationStore(database);
        attachments = new AttachmentFeature(
                new AttachmentStore(database), new GroupPhotosStore(database), desk, events, clock);
    }

    Session session(Runnable close) {
        var late = new LateScreens(file, database, desk, events, clock, shell, preferences);
        ImportFeature imports = imports();
        var exports = new ExportFeature(spreadsheets(), background, shell);
        var activities = new ActivityFeature(
                activityStore, new ActivityListStore(database), groups, facilitators, events, desk, clock);
        activities.attachWith(attachments.strip());
        activities.importWith(over -> imports.open(over, ImportKind.ACTIVITIES));
        PlanFeature plans = plans(activities);
        ProblemFeature problems = problems(activities, plans);
        List<Screen> screens = List.of(
                new HomeFeature(new HomeStore(database), evaluation, desk, events, clock, shell),
                groups(imports, activities, plans, problems),
                activities,
                problems,
                new LateScreen("agenda.screen", "calendar-days", () -> late.agenda(activities)),
                new LateScreen("indicator.screen", "target", late::indicators),
                new LateScreen("report.screen", "file-text", () -> late.reports(evaluation)),
                new LateScreen("settings.screen", "settings", late::settings));
        new HistoryFeature(new HistoryStore(database), desk, clock).serve();
        new Upkeep(file, database, background, events, shell, clock).begin(desk.delay());
        var find = new FindFeature(new FindStore(database), new RecentStore(database), events, desk, clock, shell);
        return new Session(
                file, history, events, screens, find, () -> List.of(imports.command(), exports.command()), close);
    }

    private ImportStore spreadsheets() {
        return new ImportStore(database, facilitators, groups, cards, activityStore);
    }

    private ImportFeature imports() {
        return new ImportFeature(spreadsheets(), new MappingStore(database), background, history, shell, clock);
    }

    private PlanFeature plans(ActivityFeature activities) {
        return new PlanFeature(
                new PlanStore(database),
                new PlanListStore(database),
                groups,
                facilitators,
                activities,
                events,
                desk,
                clock);
    }

    private ProblemFeature problems(ActivityFeature activities, PlanFeature plans) {
        var problems = new ProblemFeature(
                new ProblemStore(database),
                new ProblemWayStore(database),
                new ProblemListStore(database),
                groups,
                facilitators,
                activityStore,
                plans,
                events,
                desk,
                clock,
                shell);
        problems.attachWith(attachments.strip());
        activities.raiseWith(problems::raise);
        activities.raiseInFormWith(problems::raiseBeside);
        return problems;
    }

    private GroupFeature groups(
            ImportFeature imports, ActivityFeature activities, PlanFeature plans, ProblemFeature problems) {
        AttendanceFeature attendance = attendance(activities);
        var form = new GroupFormFeature(groups, facilitators, desk, events);
        return new GroupFeature(
                new GroupOverviewStore(database),
                new GroupPageStore(database),
                evaluation,
                groups,
                new GroupDoors(form, activities, plans, problems),
                () -> new GroupChapters(database, desk, events, clock, shell)
                        .of(activities, problems, members(imports, attendance), form, attachments),
                desk,
                events,
                clock,
                shell,
                over -> imports.open(over, ImportKind.GROUPS));
    }

    /** Who attended an activity. */
    private AttendanceFeature attendance(ActivityFeature activities) {
        var attendance = new AttendanceFeature(new AttendanceStore(database), desk, clock);
        attendance.paperWith(new AttendancePaperFeature(offices, groups, facilitators, desk)::open);
        activities.attendanceWith(attendance::open);
        activities.attendancePaperWith(attendance::paper);
        return attendance;
    }

    private MemberFeature members(ImportFeature imports, AttendanceFeature attendance) {
        var members = new MemberFeature(new MemberStore(database), cards, desk, events, clock);
        members.attachWith(attachments.strip());
        members.trace(attendance);
        members.importWith(over -> imports.open(over, ImportKind.MEMBERS));
        return members;
    }
}

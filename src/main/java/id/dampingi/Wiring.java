package id.dampingi;

import id.dampingi.access.AccessFeature;
import id.dampingi.access.AccessStore;
import id.dampingi.activity.ActivityFeature;
import id.dampingi.activity.ActivityListStore;
import id.dampingi.activity.ActivityStore;
import id.dampingi.aspiration.AspirationFeature;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.attendance.AttendanceFeature;
import id.dampingi.attendance.AttendanceStore;
import id.dampingi.attitude.AttitudeFeature;
import id.dampingi.attitude.AttitudeStore;
import id.dampingi.attitude.ScaleFeature;
import id.dampingi.attitude.ScaleStore;
import id.dampingi.dossier.GroupDoors;
import id.dampingi.dossier.GroupFeature;
import id.dampingi.dossier.GroupOverviewStore;
import id.dampingi.dossier.GroupPageStore;
import id.dampingi.economy.EconomyFeature;
import id.dampingi.economy.EconomyMonthStore;
import id.dampingi.economy.EnterpriseStore;
import id.dampingi.economy.FinanceStore;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.exchange.ImportFeature;
import id.dampingi.exchange.ImportKind;
import id.dampingi.exchange.ImportStore;
import id.dampingi.exchange.MappingStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.facility.FacilityFeature;
import id.dampingi.facility.FacilityStore;
import id.dampingi.facility.HandoverStore;
import id.dampingi.group.GroupFormFeature;
import id.dampingi.group.GroupStore;
import id.dampingi.home.HomeFeature;
import id.dampingi.home.HomeStore;
import id.dampingi.indicator.FedMeasurementStore;
import id.dampingi.indicator.IndicatorFeature;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.IndicatorUseStore;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.NewOffice;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.db.WordIndex;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.ui.Chapter;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.SwingDelay;
import id.dampingi.kit.ui.Today;
import id.dampingi.kit.undo.History;
import id.dampingi.material.DeliveryFeature;
import id.dampingi.material.DeliveryStore;
import id.dampingi.material.MaterialFeature;
import id.dampingi.material.MaterialStore;
import id.dampingi.measuring.MeasuringFeature;
import id.dampingi.measuring.MeasuringStore;
import id.dampingi.member.MemberCardStore;
import id.dampingi.member.MemberFeature;
import id.dampingi.member.MemberStore;
import id.dampingi.narrative.NarrativeFeature;
import id.dampingi.narrative.NarrativeStore;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;
import id.dampingi.plan.PlanFeature;
import id.dampingi.plan.PlanListStore;
import id.dampingi.plan.PlanStore;
import id.dampingi.principle.PrincipleFeature;
import id.dampingi.principle.PrincipleStore;
import id.dampingi.problem.ProblemFeature;
import id.dampingi.problem.ProblemListStore;
import id.dampingi.problem.ProblemStore;
import id.dampingi.problem.ProblemWayStore;
import id.dampingi.report.AttendancePaperFeature;
import id.dampingi.report.HandoverPaperFeature;
import id.dampingi.report.ReportFeature;
import id.dampingi.report.ReportService;
import id.dampingi.sample.SampleOffice;
import id.dampingi.settings.SettingsFeature;
import id.dampingi.settings.UserPreferences;
import id.dampingi.shell.DataFiles;
import id.dampingi.shell.Session;
import id.dampingi.shell.ShellDoor;
import id.dampingi.spiritual.SpiritualFeature;
import id.dampingi.spiritual.SpiritualStore;
import id.dampingi.stage.ExitPlanStore;
import id.dampingi.stage.StageCriterionFeature;
import id.dampingi.stage.StageCriterionStore;
import id.dampingi.stage.StageFeature;
import id.dampingi.stage.StageStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Puts the program together on a data file, by hand: the only place that makes stores and features. */
public final class Wiring implements DataFiles {
    private static final int BEGIN_MONTH_AFTER = 3_000;

    private record Open(Path file, Database database) implements Opened {
        @Override
        public void close() {
            database.close();
        }
    }

    private final UserPreferences preferences;
    private final Background background;
    private final Clock clock = Clock.systemDefaultZone();

    public Wiring(UserPreferences preferences, Background background) {
        this.preferences = preferences;
        this.background = background;
    }

    @Override
    public Opened open(Path file) {
        Database database = DataFile.open(file, preferences.author());
        FedMeasurementStore.follow(database, clock);
        StageStore.follow(database, clock);
        return new Open(file, database);
    }

    @Override
    public Opened create(Path file, Office office) {
        return made(file, database -> NewOffice.make(database, office));
    }

    @Override
    public Opened sample(Path file) {
        return made(file, database -> SampleOffice.fill(database, LocalDate.now(clock)));
    }

    /** A file that could not be filled does not stay behind. */
    private Opened made(Path file, Consumer<Database> fill) {
        makeFolder(file);
        Database database = DataFile.create(file, preferences.author());
        FedMeasurementStore.follow(database, clock);
        StageStore.follow(database, clock);
        try {
            fill.accept(database);
        } catch (RuntimeException e) {
            database.close();
            file.toFile().delete();
            throw e;
        }
        return new Open(file, database);
    }

    @Override
    public Session session(Opened opened, ShellDoor shell) {
        Today.by(clock);
        Database database = ((Open) opened).database();
        var events = new Events();
        var history = new History(new Journal(database), background, events, shell);
        var desk = new FormDesk(background, history, new DraftStore(database), shell, new SwingDelay());

        var offices = new OfficeStore(database);
        var facilitators = new FacilitatorStore(database);

        var groups = new GroupStore(database);
        var evaluation = new EvaluationStore(database);
        var members = new MemberStore(database);
        var cards = new MemberCardStore(database);
        var activityStore = new ActivityStore(database);
        var imports = new ImportFeature(
                new ImportStore(database, facilitators, groups, cards, activityStore),
                new MappingStore(database),
                background,
                history,
                shell,
                clock);
        var activities = new ActivityFeature(
                activityStore, new ActivityListStore(database), groups, facilitators, events, desk, clock);
        activities.importWith(over -> imports.open(over, ImportKind.ACTIVITIES));

        var plans = new PlanFeature(
                new PlanStore(database),
                new PlanListStore(database),
                groups,
                facilitators,
                activities,
                events,
                desk,
                clock);
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
        activities.raiseWith(problems::raise);
        activities.raiseInFormWith(problems::raiseBeside);

        var memberFeature = new MemberFeature(members, cards, desk, events, clock);
        var attendance = new AttendanceFeature(new AttendanceStore(database), desk, clock);
        activities.attendanceWith(attendance::open);
        activities.attendancePaperWith(attendance::paper);
        attendance.paperWith(new AttendancePaperFeature(offices, groups, facilitators, desk)::open);
        memberFeature.trace(attendance);
        memberFeature.importWith(over -> imports.open(over, ImportKind.MEMBERS));
        var groupForm = new GroupFormFeature(groups, facilitators, desk, events);
        var groupScreen = new GroupFeature(
                new GroupOverviewStore(database),
                new GroupPageStore(database),
                evaluation,
                groups,
                new GroupDoors(groupForm, activities, plans, problems),
                // What only a group's page needs is made with the first of them.
                () -> List.of(
                        Chapter.of(
                                "group.chapterWork",
                                activities.ofGroup(),
                                problems.ofGroup(),
                                new DeliveryFeature(
                                        new DeliveryStore(database),
                                        new MaterialStore(database),
                                        desk,
                                        events,
                                        clock,
                                        shell),
                                facilities(database, members, desk, events, clock)),
                        Chapter.of(
                                "group.chapterGroup",
                                memberFeature,
                                new StageFeature(
                                        new StageStore(database, clock),
                                        new StageCriterionStore(database),
                                        new ExitPlanStore(database),
                                        groups,
                                        desk,
                                        events,
                                        clock),
                                groupForm),
                        Chapter.of(
                                "group.chapterApproaches",
                                new SpiritualFeature(new SpiritualStore(database), members, desk, events, clock),
                                new AccessFeature(new AccessStore(database), members, desk, events, clock),
                                new AspirationFeature(new AspirationStore(database), desk, events, clock),
                                new EconomyFeature(
                                        new EnterpriseStore(database),
                                        new FinanceStore(database),
                                        new EconomyMonthStore(database),
                                        members,
                                        desk,
                                        events,
                                        clock)),
                        Chapter.of(
                                "group.chapterEvaluation",
                                new MeasuringFeature(
                                        new MeasuringStore(database),
                                        new MeasurementStore(database),
                                        desk,
                                        events,
                                        clock),
                                new PrincipleFeature(new PrincipleStore(database), desk, events),
                                new AttitudeFeature(
                                        new ScaleStore(database),
                                        new AttitudeStore(database),
                                        members,
                                        desk,
                                        events,
                                        clock),
                                new NarrativeFeature(new NarrativeStore(database), desk, events))),
                desk,
                events,
                clock,
                shell,
                over -> imports.open(over, ImportKind.GROUPS));

        var indicators = new IndicatorFeature(
                new IndicatorStore(database), new IndicatorUseStore(database), events, desk, clock);

        var home = new HomeFeature(new HomeStore(database), evaluation, desk, events, clock, shell);

        List<Screen> screens = List.of(
                home,
                groupScreen,
                activities,
                problems,
                indicators,
                new ReportFeature(new ReportService(database, evaluation, clock), events, desk, clock),
                new SettingsFeature(
                        offices,
                        facilitators,
                        List.of(
                                new StageCriterionFeature(new StageCriterionStore(database), desk, events),
                                new MaterialFeature(new MaterialStore(database), desk, events),
                                new ScaleFeature(new ScaleStore(database), desk, events)),
                        opened.file(),
                        events,
                        desk,
                        clock,
                        shell::speak,
                        shell::look));
        var copies = new DailyCopy(opened.file(), database, background, clock, shell);
        copies.make();
        var indexing = new Indexing(new WordIndex(database, ActivityListStore.WORDS), background, shell);
        // After the first screen has read what it shows.
        desk.delay()
                .after(
                        BEGIN_MONTH_AFTER,
                        () -> background.run(
                                () -> FedMeasurementStore.beginMonth(database, LocalDate.now(clock)),
                                begun -> begun.ifPresent(events::publish),
                                shell::tell));
        desk.delay().after(BEGIN_MONTH_AFTER, indexing::go);
        events.on(Change.class, change -> {
            copies.make();
            indexing.go();
        });
        return new Session(opened.file(), history, events, screens, () -> List.of(imports.command()), opened::close);
    }

    private static FacilityFeature facilities(
            Database database, MemberStore members, FormDesk desk, Events events, Clock clock) {
        var papers = new HandoverStore(database);
        var offices = new OfficeStore(database);
        var groups = new GroupStore(database);
        var facilities =
                new FacilityFeature(new FacilityStore(database), papers, offices, groups, members, desk, events, clock);
        facilities.paperWith(new HandoverPaperFeature(offices, groups, papers, desk)::open);
        return facilities;
    }

    private static void makeFolder(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new Failure("failure.fileCannotOpen", e);
        }
    }
}

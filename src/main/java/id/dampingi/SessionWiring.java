package id.dampingi;

import id.dampingi.activity.ActivityStore;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.exchange.ExportFeature;
import id.dampingi.exchange.ImportFeature;
import id.dampingi.exchange.ImportStore;
import id.dampingi.exchange.MappingStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.find.FindFeature;
import id.dampingi.find.FindStore;
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
import id.dampingi.kit.task.Late;
import id.dampingi.kit.ui.LateScreen;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.SwingDelay;
import id.dampingi.kit.undo.History;
import id.dampingi.member.MemberCardStore;
import id.dampingi.reason.ReasonFeature;
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
    private final EvaluationStore evaluation;

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
        evaluation = new EvaluationStore(database);
    }

    Session session(Runnable close) {
        var late = new LateScreens(file, database, desk, events, clock, shell, preferences);
        var imports =
                new ImportFeature(this::spreadsheets, new MappingStore(database), background, history, shell, clock);
        var exports = new ExportFeature(this::spreadsheets, background, shell);
        var work = new Late<>(() -> new WorkScreens(database, desk, events, clock, shell, evaluation, imports));
        List<Screen> screens = List.of(
                new HomeFeature(new HomeStore(database), evaluation, desk, events, clock, shell),
                new LateScreen("group.screen", "users", () -> work.get().groups()),
                new LateScreen(
                        "activity.screen", "calendar-check", () -> work.get().activities()),
                new LateScreen("problem.screen", "lightbulb", () -> work.get().problems()),
                new LateScreen(
                        "agenda.screen",
                        "calendar-days",
                        () -> late.agenda(work.get().activities())),
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
        return new ImportStore(
                database,
                new FacilitatorStore(database),
                new GroupStore(database),
                new MemberCardStore(database),
                new ActivityStore(database));
    }
}

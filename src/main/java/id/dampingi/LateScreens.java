package id.dampingi;

import id.dampingi.activity.ActivityFeature;
import id.dampingi.activity.ActivityStore;
import id.dampingi.agenda.AgendaFeature;
import id.dampingi.agenda.AgendaFiles;
import id.dampingi.agenda.AgendaSettingFeature;
import id.dampingi.agenda.AgendaSettingStore;
import id.dampingi.agenda.AgendaStore;
import id.dampingi.attitude.ScaleFeature;
import id.dampingi.attitude.ScaleStore;
import id.dampingi.bin.BinFeature;
import id.dampingi.bin.BinStore;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.indicator.IndicatorFeature;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.IndicatorUseStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.material.MaterialFeature;
import id.dampingi.material.MaterialStore;
import id.dampingi.office.OfficeStore;
import id.dampingi.ownfield.OwnFieldFeature;
import id.dampingi.ownfield.OwnFieldStore;
import id.dampingi.report.AgendaPaperFeature;
import id.dampingi.report.AgendaPapers;
import id.dampingi.report.ChosenExtras;
import id.dampingi.report.ReportFeature;
import id.dampingi.report.ReportService;
import id.dampingi.settings.SettingsFeature;
import id.dampingi.settings.UserPreferences;
import id.dampingi.shell.ShellDoor;
import id.dampingi.stage.StageCriterionFeature;
import id.dampingi.stage.StageCriterionStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The screens that are put together when they are first looked at, so that the start need not wait for them. */
final class LateScreens {
    private final Path file;
    private final Database database;
    private final FormDesk desk;
    private final Events events;
    private final Clock clock;
    private final ShellDoor shell;
    private final UserPreferences preferences;

    LateScreens(
            Path file,
            Database database,
            FormDesk desk,
            Events events,
            Clock clock,
            ShellDoor shell,
            UserPreferences preferences) {
        this.file = file;
        this.database = database;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
        this.shell = shell;
        this.preferences = preferences;
    }

    AgendaFeature agenda(ActivityFeature activities) {
        var store = new AgendaStore(database);
        var agenda = new AgendaFeature(store, new ActivityStore(database), activities, events, desk, clock, shell);
        var papers = new AgendaPapers(new AgendaFiles(store, clock), new OfficeStore(database), clock);
        agenda.paperWith(new AgendaPaperFeature(papers, desk)::open);
        return agenda;
    }

    IndicatorFeature indicators() {
        return new IndicatorFeature(new IndicatorStore(database), new IndicatorUseStore(database), events, desk, clock);
    }

    ReportFeature reports(EvaluationStore evaluation) {
        var extras = new ChosenExtras(preferences::value, preferences::set);
        return new ReportFeature(new ReportService(database, evaluation, clock), extras, events, desk, clock);
    }

    SettingsFeature settings() {
        return new SettingsFeature(
                new OfficeStore(database),
                new FacilitatorStore(database),
                List.of(
                        new StageCriterionFeature(new StageCriterionStore(database), desk, events),
                        new MaterialFeature(new MaterialStore(database), desk, events),
                        new ScaleFeature(new ScaleStore(database), desk, events),
                        new OwnFieldFeature(new OwnFieldStore(database), desk, events),
                        new AgendaSettingFeature(new AgendaSettingStore(database), desk, events),
                        new BinFeature(new BinStore(database), desk, events, clock)),
                file,
                events,
                desk,
                clock,
                shell::speak,
                shell::look,
                preferences,
                database::author);
    }
}

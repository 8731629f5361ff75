package id.dampingi.settings;

import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.kit.db.Author;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Catalogue;
import id.dampingi.kit.ui.Look;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.Way;
import id.dampingi.office.OfficeStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** The door to the settings: the office, its facilitators and lists, the look, the data file. */
public final class SettingsFeature implements Screen {
    private final OfficeModel office;
    private final FacilitatorListModel facilitators;
    private final DataFileModel file;
    private final PersonModel person;
    private final List<Catalogue> catalogues;
    private final Consumer<Locale> speak;
    private final Consumer<Look> wear;
    private final SettingsPlace place = new SettingsPlace();

    public SettingsFeature(
            OfficeStore offices,
            FacilitatorStore facilitators,
            List<Catalogue> catalogues,
            Path file,
            Events events,
            FormDesk desk,
            Clock clock,
            Consumer<Locale> speak,
            Consumer<Look> wear,
            UserPreferences preferences,
            Consumer<Author> author) {
        person = new PersonModel(preferences, author, facilitators, desk);
        office = new OfficeModel(offices, events, desk, clock);
        this.facilitators = new FacilitatorListModel(facilitators, events, desk);
        this.file = new DataFileModel(file, desk.background(), desk.failures());
        this.catalogues = catalogues;
        this.speak = speak;
        this.wear = wear;
    }

    @Override
    public String key() {
        return "settings.screen";
    }

    @Override
    public String icon() {
        return "settings";
    }

    @Override
    public JComponent component() {
        return new SettingsPanel(
                place,
                new OfficePanel(office),
                new FacilitatorListPanel(facilitators),
                catalogues,
                new LookPanel(speak, wear, person),
                new DataFilePanel(file));
    }

    @Override
    public List<Way> ways() {
        var ways = new ArrayList<Way>();
        ways.add(Way.of("settings.office", "building-2", "", key(), "settings.office"));
        ways.add(Way.of("settings.facilitators", "users", "", key(), "settings.facilitators"));
        catalogues.forEach(one -> ways.add(Way.of(one.key(), icon(), "", key(), one.key())));
        ways.add(Way.of("find.appearance", icon(), "", key(), "settings.appearance"));
        ways.add(Way.of("settings.dataFile", "database", "", key(), "settings.dataFile"));
        return ways;
    }

    @Override
    public void shown() {
        office.load();
        facilitators.load();
        catalogues.forEach(Catalogue::shown);
        file.load();
        person.load();
    }

    @Override
    public void left() {
        office.form().leave();
    }

    @Override
    public void go(Place to) {
        place.go(to.part());
    }
}

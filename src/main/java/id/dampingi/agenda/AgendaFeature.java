package id.dampingi.agenda;

import id.dampingi.activity.ActivityFeature;
import id.dampingi.activity.ActivityStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.FileChoice;
import id.dampingi.kit.ui.Navigator;
import id.dampingi.kit.ui.OpenOutside;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.Toast;
import java.awt.Component;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The door to the agenda. */
public final class AgendaFeature implements Screen {
    /** Shows an agenda on paper over a component. */
    public interface PaperDoor {
        void open(Component parent, AgendaOrder order);
    }

    private final AgendaModel model;
    private final AgendaFiles files;
    private final ActivityFeature activities;
    private final FormDesk desk;
    private final Navigator navigator;
    private Optional<PaperDoor> paper = Optional.empty();
    private Optional<AgendaPanel> panel = Optional.empty();

    public AgendaFeature(
            AgendaStore store,
            ActivityStore activityStore,
            ActivityFeature activities,
            Events events,
            FormDesk desk,
            Clock clock,
            Navigator navigator) {
        model = new AgendaModel(store, activityStore, desk, events, clock);
        files = new AgendaFiles(store, clock);
        this.activities = activities;
        this.desk = desk;
        this.navigator = navigator;
    }

    public void paperWith(PaperDoor door) {
        paper = Optional.of(door);
    }

    @Override
    public String key() {
        return "agenda.screen";
    }

    @Override
    public String icon() {
        return "calendar-days";
    }

    @Override
    public JComponent component() {
        var made = new AgendaPanel(model, new Actions());
        panel = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        model.watch();
        panel.ifPresent(AgendaPanel::focus);
    }

    @Override
    public void left() {
        model.unwatch();
    }

    /** A day, written as in files: {@code 2026-11-24}. */
    @Override
    public void go(Place place) {
        if (!place.part().isEmpty()) {
            model.day(LocalDate.parse(place.part()));
        }
    }

    /** Where an item is to be seen or done. */
    public static Place place(AgendaItem item) {
        return switch (item.kind()) {
            case ACTIVITY -> Place.of("activity.screen", item.record());
            case PLAN -> Place.of("problem.screen", item.record(), "planForm");
            case EXIT_VISIT -> Place.of("group.screen", item.group(), "stage");
            case VISIT -> Place.of("group.screen", item.group(), "activity");
            case MEASURE -> Place.of("group.screen", item.group(), "measuring");
            case PERMIT -> Place.of("group.screen", item.group(), "economy");
            case ACCESS -> Place.of("group.screen", item.group(), "access");
            case ASPIRATION -> Place.of("group.screen", item.group(), "aspiration");
        };
    }

    private final class Actions implements AgendaPanel.Door {
        @Override
        public void open(AgendaItem item) {
            navigator.go(place(item));
        }

        @Override
        public void add(JPanel over, LocalDate day) {
            activities.openNew(over, day);
        }

        @Override
        public void print(JPanel over) {
            paper.ifPresent(door -> door.open(over, model.order()));
        }

        @Override
        public void save(JPanel over) {
            AgendaOrder order = model.order();
            String name = order.fileName(Words.in(Words.locale()));
            FileChoice.save(over, "agenda.phone", name + ".ics", "ics")
                    .ifPresent(file -> desk.background()
                            .run(
                                    () -> files.write(order, Words.locale(), file),
                                    written -> told(over, written),
                                    desk.failures()::tell));
        }

        private void told(JPanel over, Path file) {
            Toast.show(
                    over,
                    Words.text("agenda.saved", file.getFileName()),
                    new Command("agenda.openFile", () -> OpenOutside.open(file, desk.failures()::tell)));
        }
    }
}

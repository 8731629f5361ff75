package id.dampingi.activity;

import id.dampingi.attachment.AttachmentStripFeature;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.event.Opened;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Part;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.Way;
import java.awt.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;

/** The door to activities: their screen, the list for a group's page, and the form. */
public final class ActivityFeature implements Screen {
    private final ActivityListModel all;
    private final ActivityListModel ofGroup;
    private final ActivityDialog allDialog;
    private final ActivityDialog groupDialog;
    private final Events events;
    private Optional<Component> shown = Optional.empty();
    private Optional<Consumer<Component>> imports = Optional.empty();
    private Optional<BiConsumer<Component, UUID>> raises = Optional.empty();

    public ActivityFeature(
            ActivityStore store,
            ActivityListStore lists,
            GroupStore groups,
            FacilitatorStore facilitators,
            Events events,
            FormDesk desk,
            Clock clock) {
        this.events = events;
        Period thisMonth = Period.of(YearMonth.now(clock));
        Period ever = new Period(Span.ALL, YearMonth.now(clock));
        var forms = new ActivityFormModel(store, lists, groups, desk, clock);
        all = new ActivityListModel(store, lists, facilitators, events, desk, thisMonth, clock);
        ofGroup = new ActivityListModel(store, lists, facilitators, events, desk, ever, clock);
        allDialog = new ActivityDialog(forms, all::reveal, this::opened);
        groupDialog = new ActivityDialog(forms, ofGroup::reveal, this::opened);
    }

    /** Offers on the screen what opens the import of activities over a component. */
    public void importWith(Consumer<Component> open) {
        imports = Optional.of(open);
    }

    /** Offers on the lists what writes down a problem that was raised in an activity, over a component. */
    public void raiseWith(BiConsumer<Component, UUID> open) {
        raises = Optional.of(open);
    }

    /** Offers in the form what writes down a problem that was raised in the activity, over the form, which stays open. */
    public void raiseInFormWith(BiConsumer<Component, UUID> open) {
        allDialog.raiseWith(open);
        groupDialog.raiseWith(open);
    }

    /** Shows in the form the photos and files of the activity. */
    public void attachWith(AttachmentStripFeature strip) {
        allDialog.attachWith(strip);
        groupDialog.attachWith(strip);
    }

    /** Offers with the selected activity what opens its attendance list over a component. */
    public void attendanceWith(BiConsumer<Component, UUID> open) {
        allDialog.attendanceWith(open);
        groupDialog.attendanceWith(open);
    }

    /** Offers with the selected activity what shows its attendance list on paper over a component. */
    public void attendancePaperWith(BiConsumer<Component, UUID> open) {
        allDialog.attendancePaperWith(open);
        groupDialog.attendancePaperWith(open);
    }

    @Override
    public String key() {
        return "activity.screen";
    }

    @Override
    public String icon() {
        return "calendar-check";
    }

    @Override
    public JComponent component() {
        var importing = new Command("activity.import", () -> imports.ifPresent(shown::ifPresent));
        importing.setEnabled(imports.isPresent());
        var panel = new ActivityListPanel(all, allDialog, importing, raises);
        shown = Optional.of(panel);
        return panel;
    }

    @Override
    public void shown() {
        all.watch();
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.of("activity.new", "plus", "ctrl N", key(), "new"));
    }

    /** The form of an activity, or with the part {@code "new"} the form of a new one, for a group if one is named. */
    @Override
    public void go(Place place) {
        shown.ifPresent(over -> {
            if (place.part().equals("new")) {
                allDialog.openNew(over, place.record());
            } else {
                place.record().ifPresent(record -> {
                    all.find(record);
                    open(over, record);
                });
            }
        });
    }

    /** The activities of a group, with all that can be done with them, for its page. */
    public Part ofGroup() {
        return new GroupActivitiesFeature(ofGroup, groupDialog, () -> raises);
    }

    /** The form of a new activity of a group, in a dialog. */
    public void openNew(Component parent, UUID group) {
        allDialog.openNew(parent, Optional.of(group));
    }

    /** The form of a new activity on a day, in a dialog. */
    public void openNew(Component parent, LocalDate date) {
        allDialog.openNew(parent, Optional.empty(), date);
    }

    /** The form of a new activity that comes of something else, in a dialog; {@code save} writes both in one change. */
    public void openNew(Component parent, ActivityStart start, Function<Activity, Change> save) {
        allDialog.openNew(parent, start, save);
    }

    private void opened(UUID activity) {
        events.publish(new Opened("activity", activity));
    }

    /** The form of an activity, in a dialog. */
    public void open(Component parent, UUID activity) {
        allDialog.open(parent, activity);
    }
}

package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Side;
import id.dampingi.approach.Technique;
import id.dampingi.attachment.AttachmentStripFeature;
import id.dampingi.attachment.Owner;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.ownfield.OwnFieldFeature;
import java.awt.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;

/** The form of an activity, opened for a new one, a known one, or another one like it. */
final class ActivityDialog {
    private final ActivityFormModel model;
    private final Consumer<Activity> saved;
    private final Consumer<UUID> opened;
    private Optional<BiConsumer<Component, UUID>> attendance = Optional.empty();
    private Optional<BiConsumer<Component, UUID>> attendancePaper = Optional.empty();
    private Optional<BiConsumer<Component, UUID>> raising = Optional.empty();
    private Optional<AttachmentStripFeature> attachments = Optional.empty();

    /** {@code saved} is called with what was saved, after the form has closed; {@code opened} with what is opened. */
    ActivityDialog(ActivityFormModel model, Consumer<Activity> saved, Consumer<UUID> opened) {
        this.model = model;
        this.opened = opened;
        this.saved = saved;
    }

    void attendanceWith(BiConsumer<Component, UUID> open) {
        attendance = Optional.of(open);
    }

    void attendancePaperWith(BiConsumer<Component, UUID> open) {
        attendancePaper = Optional.of(open);
    }

    boolean hasAttendancePaper() {
        return attendancePaper.isPresent();
    }

    /** The list of those who came, or of those who are expected, on paper. */
    void attendancePaper(Component parent, UUID activity) {
        attendancePaper.ifPresent(open -> open.accept(parent, activity));
    }

    /** Offers in the form what writes down a problem that was raised in the activity. */
    void raiseWith(BiConsumer<Component, UUID> open) {
        raising = Optional.of(open);
    }

    /** Shows in the form the photos and files of the activity. */
    void attachWith(AttachmentStripFeature strip) {
        attachments = Optional.of(strip);
    }

    boolean hasAttendance() {
        return attendance.isPresent();
    }

    /** The list of those who came. */
    void attendance(Component parent, UUID activity) {
        attendance.ifPresent(open -> open.accept(parent, activity));
    }

    void openNew(Component parent, Optional<UUID> group) {
        model.openNew(group, model.today(), ready -> show(parent, ready));
    }

    void openNew(Component parent, Optional<UUID> group, LocalDate date) {
        model.openNew(group, date, ready -> show(parent, ready));
    }

    void openNew(Component parent, ActivityStart start, Function<Activity, Change> save) {
        model.openNew(start, save, ready -> show(parent, ready));
    }

    void open(Component parent, UUID activity) {
        model.open(activity, ready -> {
            opened.accept(activity);
            show(parent, ready);
        });
    }

    void duplicate(Component parent, UUID activity) {
        model.duplicate(activity, model.today(), ready -> show(parent, ready));
    }

    private void show(Component parent, ActivityFormModel.Ready ready) {
        Form form = form(ready);
        attachments.ifPresent(strip -> attach(strip, form, ready));
        raising.ifPresentOrElse(
                raise -> Dialogs.formWith(
                        parent,
                        ready.titleKey(),
                        form,
                        ready.form(),
                        "activity.save",
                        "activity.saveAndRaise",
                        (over, activity) -> {
                            attachments.ifPresent(strip -> strip.show(Owner.activity(activity.id())));
                            raise.accept(over, activity.id());
                        }),
                () -> Dialogs.form(parent, ready.titleKey(), form, ready.form(), "activity.save"));
        model.saved().ifPresent(activity -> {
            attachments.ifPresent(strip -> strip.showSaved(Owner.activity(activity.id())));
            saved.accept(activity);
        });
    }

    /** Photos need an activity that is saved: what is brought to a new one saves it first. */
    private static void attach(AttachmentStripFeature strip, Form form, ActivityFormModel.Ready ready) {
        FormModel<Activity, ActivityDraft> typed = ready.form();
        ready.known()
                .ifPresentOrElse(
                        known -> strip.show(Owner.activity(known)),
                        () -> strip.showNew(() -> {
                            typed.saveThen(activity -> {
                                typed.open(activity);
                                strip.show(Owner.activity(activity.id()));
                            });
                            form.focusFirstWrong();
                        }));
        JComponent photos = strip.component();
        form.panel().setTransferHandler(photos.getTransferHandler());
        form.other(photos);
    }

    private static Form form(ActivityFormModel.Ready ready) {
        var form = new Form(2);
        form.wide().suggest("activity.title", ready.titles());
        form.choice("activity.group", groups(ready));
        form.suggest("activity.place", ready.places());
        form.date("activity.date");
        form.choice("activity.state", Option.of(ActivityState.values(), ActivityState::key));
        form.wide().area("activity.reason", 2);
        form.time("activity.start");
        form.time("activity.end");
        form.section("activity.approachSection");
        form.choice("activity.mainApproach", Option.of(Approach.values(), Approach::key));
        form.choiceOrNone("activity.technique", Option.of(Technique.values(), Technique::key), "activity.noTechnique");
        form.wide().checks("activity.approaches", Option.of(Approach.values(), Approach::key));
        form.section("activity.outcomeSection");
        form.number("activity.men");
        form.number("activity.women");
        form.wide().area("activity.result", 4);
        form.wide().area("activity.remark", 2);
        form.section("activity.principleSection");
        form.row(3);
        form.segments("activity.initiatedBy", Option.of(Side.values(), Side::key));
        form.segments("activity.ledBy", Option.of(Side.values(), Side::key));
        form.segments("activity.benefits", Option.of(Side.values(), Side::key));
        form.wide().segments("activity.facilitatorPart", Option.of(Part.values(), Part::key));
        form.wide().area("activity.learnt", 2);
        OwnFieldFeature.addTo(form, ready.own());
        form.rules()
                .settle(ActivityDraft::settled)
                .onlyWhen("activity.reason", ActivityDraft::isCancelled)
                .note("activity.women", "activity.nobody", ActivityDraft::isDoneWithNobody);
        return form;
    }

    private static List<Option> groups(ActivityFormModel.Ready ready) {
        return Option.of(
                ready.groups(), group -> group.id().toString(), group -> group.name() + " (" + group.code() + ")");
    }
}

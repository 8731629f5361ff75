package id.dampingi.attendance;

import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.member.MemberEvent;
import id.dampingi.member.MemberTrace;
import java.awt.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The door to attendance lists: the list of an activity, and what the lists say of one member. */
public final class AttendanceFeature implements MemberTrace {
    private static final String KIND = "attendance.kind";

    private final AttendanceStore store;
    private final FormDesk desk;
    private final Clock clock;
    private Optional<BiConsumer<Component, AttendanceList>> paper = Optional.empty();

    public AttendanceFeature(AttendanceStore store, FormDesk desk, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    /** Offers what shows a list on paper over a component. */
    public void paperWith(BiConsumer<Component, AttendanceList> open) {
        paper = Optional.of(open);
    }

    /** The list of an activity on paper: to be signed, or as it was marked. */
    public void paper(Component parent, UUID activity) {
        paper.ifPresent(open -> with(activity, list -> open.accept(parent, list)));
    }

    /** The list of an activity, in a dialog. */
    public void open(Component parent, UUID activity) {
        with(
                activity,
                list -> AttendanceDialog.show(parent, list, new AttendanceModel(list, store, desk, clock), paper));
    }

    private void with(UUID activity, Consumer<AttendanceList> use) {
        desk.background().run(() -> store.ofActivity(activity), found -> found.ifPresent(use), desk.failures()::tell);
    }

    @Override
    public Found of(UUID member) {
        AttendanceTally tally = store.tally(member);
        String summary = tally.all() == 0
                ? ""
                : Words.text(
                        "attendance.tally",
                        tally.present(),
                        tally.all(),
                        Formats.percent(tally.share()),
                        tally.sick(),
                        tally.excused(),
                        tally.absent());
        List<MemberEvent> events = store.ofMember(member).stream()
                .map(attended -> new MemberEvent(
                        attended.date(),
                        KIND,
                        "calendar-check",
                        Words.text(
                                "attendance.event", Words.text(attended.state().key()), attended.title())))
                .toList();
        return new Found(KIND, summary, events);
    }
}

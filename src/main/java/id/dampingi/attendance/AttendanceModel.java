package id.dampingi.attendance;

import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Sex;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Problem;
import id.dampingi.member.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The attendance list of one activity being marked: its rules, and the numbers that follow the marks. */
final class AttendanceModel {
    private final AttendanceList list;
    private final LocalDate today;
    private final FormModel<AttendanceList, AttendanceDraft> form;

    AttendanceModel(AttendanceList list, AttendanceStore store, FormDesk desk, Clock clock) {
        this.list = list;
        today = LocalDate.now(clock);
        form = new FormModel<>(
                new FormKind<>(
                        "attendance",
                        AttendanceDraft::of,
                        AttendanceList::id,
                        this::problems,
                        (draft, id) -> draft.on(list),
                        store::save),
                AttendanceDraft.EMPTY,
                desk);
        form.open(list);
    }

    FormModel<AttendanceList, AttendanceDraft> form() {
        return form;
    }

    /** As it is marked now. */
    AttendanceList marked() {
        return form.draft().on(list);
    }

    AttendanceList marked(String marks) {
        return list.with(AttendanceDraft.parse(marks), 0, 0);
    }

    /** The same list with members marked; empty states take the mark away. */
    String mark(String marks, List<UUID> members, Optional<AttendanceState> state) {
        Map<UUID, AttendanceState> states = new LinkedHashMap<>(AttendanceDraft.parse(marks));
        members.forEach(member -> {
            states.remove(member);
            state.ifPresent(each -> states.put(member, each));
        });
        return AttendanceDraft.text(list.with(states, 0, 0));
    }

    /** Everybody who is not marked yet was there. */
    String markRest(String marks) {
        Map<UUID, AttendanceState> states = AttendanceDraft.parse(marks);
        List<UUID> rest = list.members().stream()
                .map(Member::id)
                .filter(member -> !states.containsKey(member))
                .toList();
        return mark(marks, rest, Optional.of(AttendanceState.PRESENT));
    }

    /** The numbers present grow and shrink with the marks, so that guests stay on top. */
    Map<String, String> settled(Map<String, String> before, Map<String, String> typed) {
        AttendanceDraft was = Drafts.with(AttendanceDraft.EMPTY, before);
        AttendanceDraft now = Drafts.with(AttendanceDraft.EMPTY, typed);
        AttendanceList listedBefore = was.on(list);
        AttendanceList listed = now.on(list);
        return Drafts.toMap(new AttendanceDraft(
                now.marks(),
                follow(now.men(), listedBefore.present(Sex.MALE), listed.present(Sex.MALE)),
                follow(now.women(), listedBefore.present(Sex.FEMALE), listed.present(Sex.FEMALE))));
    }

    /** Numbers that were counted before there was a list are no guests: they give way until the list is longer. */
    private String follow(String number, int before, int now) {
        if (before == now) {
            return number;
        }
        boolean first = list.marks().isEmpty();
        int typed = AttendanceDraft.count(number);
        return String.valueOf(first && typed > before ? Math.max(typed, now) : Math.max(0, typed - before) + now);
    }

    private List<Problem> problems(AttendanceDraft draft) {
        AttendanceList marked = draft.on(list);
        int present = marked.present();
        int men = marked.present(Sex.MALE);
        int women = marked.present(Sex.FEMALE);
        var checks = new Checks()
                .that(list.activity().state() != ActivityState.CANCELLED, "attendance.marks", "attendance.cancelled")
                .that(!list.activity().date().isAfter(today), "attendance.marks", "attendance.toCome")
                .that(present > 0, "attendance.marks", "attendance.nobody");
        draft.problems()
                .forEach(problem -> checks.that(
                        false,
                        problem.field(),
                        problem.messageKey(),
                        problem.args().toArray()));
        return checks.that(marked.men() >= men, "attendance.men", "attendance.fewerThanListed", men)
                .that(marked.women() >= women, "attendance.women", "attendance.fewerThanListed", women)
                .that(
                        marked.men() + marked.women() >= present,
                        "attendance.women",
                        "attendance.sexUnknown",
                        present - men - women)
                .problems();
    }
}

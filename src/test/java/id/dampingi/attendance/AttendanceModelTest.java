package id.dampingi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Sex;
import id.dampingi.approach.Side;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Words;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import id.dampingi.ownfield.OwnValues;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttendanceModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final LocalDate JOINED = LocalDate.of(2026, 1, 1);

    private final Desk desk = new Desk();
    private final Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final AttendanceStore store = new AttendanceStore(desk.database);
    private final ActivityStore activities = new ActivityStore(desk.database);
    private final MemberCardStore members = new MemberCardStore(desk.database);
    private final Group group = Make.group("A", "Melati");
    private final Member ani = member("Ani", Sex.FEMALE);
    private final Member budi = member("Budi", Sex.MALE);
    private final Member candra = member("Candra", null);

    @BeforeEach
    void save() {
        new GroupStore(desk.database).save(group);
        List.of(ani, budi, candra).forEach(member -> members.save(MemberCard.of(member)));
    }

    @Test
    void holdsTheMembersOfThatDayAlsoThoseWhoLeftSince() {
        members.save(MemberCard.of(ani.during(JOINED, LocalDate.of(2026, 6, 1), "Pindah"))
                .back(TODAY));
        members.save(MemberCard.of(budi.during(LocalDate.of(2026, 5, 1), null, "")));

        assertThat(listed(LocalDate.of(2026, 4, 30))).containsExactly("Ani", "Candra");
        assertThat(listed(LocalDate.of(2026, 6, 1))).containsExactly("Budi", "Candra");
        assertThat(listed(TODAY)).containsExactly("Ani", "Budi", "Candra");
    }

    @Test
    void savingCountsThoseWhoCameAndGuestsOnTopInOneChange() {
        Activity visit = activity(TODAY, ActivityState.PLANNED, 0, 0);
        AttendanceModel model = model(visit);
        mark(model, ani, AttendanceState.PRESENT);
        mark(model, budi, AttendanceState.SICK);
        assertThat(model.form().draft().women()).isEqualTo("1");
        type(model, Map.of("men", "2"));
        model.form().save();

        assertThat(model.form().problems()).isEmpty();
        Activity saved = activities.byId(visit.id()).orElseThrow();
        assertThat(saved.women()).isEqualTo(1);
        assertThat(saved.men()).isEqualTo(2);
        assertThat(saved.state()).isEqualTo(ActivityState.DONE);
        assertThat(store.ofActivity(visit.id()).orElseThrow().marks())
                .isEqualTo(Map.of(ani.id(), AttendanceState.PRESENT, budi.id(), AttendanceState.SICK));
        assertThat(saved.principles()).isEqualTo(visit.principles());
        assertThat(saved.learnt()).isEqualTo("Mereka menabung tanpa buku");
        desk.history.undo();
        assertThat(activities.byId(visit.id())).contains(visit);
        assertThat(store.ofActivity(visit.id()).orElseThrow().marks()).isEmpty();
    }

    @Test
    void guestsStayOnTopWhenMarksChangeLater() {
        Activity visit = activity(TODAY, ActivityState.PLANNED, 0, 0);
        AttendanceModel first = model(visit);
        mark(first, ani, AttendanceState.PRESENT);
        type(first, Map.of("women", "4"));
        first.form().save();

        AttendanceModel again = model(visit);
        mark(again, ani, AttendanceState.ABSENT);
        mark(again, budi, AttendanceState.PRESENT);

        assertThat(again.form().draft().women()).isEqualTo("3");
        assertThat(again.form().draft().men()).isEqualTo("1");
    }

    @Test
    void numbersCountedBeforeTheListAreNotAddedToIt() {
        AttendanceModel model = model(activity(TODAY, ActivityState.DONE, 0, 1));

        mark(model, ani, AttendanceState.PRESENT);

        assertThat(model.form().draft().women()).isEqualTo("1");
    }

    @Test
    void everybodyIsPresentButTheExceptions() {
        AttendanceModel model = model(activity(TODAY, ActivityState.DONE, 0, 0));
        mark(model, budi, AttendanceState.EXCUSED);

        type(model, Map.of("marks", model.markRest(model.form().draft().marks())));

        assertThat(model.marked().present()).isEqualTo(2);
        assertThat(model.marked().marked(AttendanceState.EXCUSED)).isEqualTo(1);
        assertThat(model.marked().unmarked()).isZero();
    }

    @Test
    void attendanceOfNobodyIsRefusedAndTheMarksStay() {
        AttendanceModel model = model(activity(TODAY, ActivityState.DONE, 0, 0));
        model.form().save();
        assertThat(model.form().problems()).containsExactly(new Problem("attendance.marks", "attendance.nobody"));

        mark(model, ani, AttendanceState.ABSENT);
        model.form().save();

        assertThat(model.form().problems()).containsExactly(new Problem("attendance.marks", "attendance.nobody"));
        assertThat(model.marked().marked(AttendanceState.ABSENT)).isEqualTo(1);
    }

    @Test
    void numbersAreNeverLessThanTheList() {
        AttendanceModel model = model(activity(TODAY, ActivityState.DONE, 0, 0));
        mark(model, ani, AttendanceState.PRESENT);
        mark(model, budi, AttendanceState.PRESENT);
        type(model, Map.of("men", "0"));
        model.form().save();
        assertThat(model.form().problems()).contains(new Problem("attendance.men", "attendance.fewerThanListed", 1));

        type(model, Map.of("men", "1"));
        mark(model, candra, AttendanceState.PRESENT);
        assertThat(model.form().problems())
                .containsExactly(new Problem("attendance.women", "attendance.sexUnknown", 1));
        type(model, Map.of("men", "2"));
        model.form().save();
        assertThat(model.form().problems()).isEmpty();
    }

    @Test
    void whatIsToComeOrWasCancelledHasNoList() {
        AttendanceModel tomorrow = model(activity(TODAY.plusDays(1), ActivityState.PLANNED, 0, 0));
        mark(tomorrow, ani, AttendanceState.PRESENT);
        tomorrow.form().save();
        assertThat(tomorrow.form().problems()).containsExactly(new Problem("attendance.marks", "attendance.toCome"));

        AttendanceModel cancelled = model(activity(TODAY, ActivityState.CANCELLED, 0, 0));
        mark(cancelled, ani, AttendanceState.PRESENT);
        cancelled.form().save();
        assertThat(cancelled.form().problems())
                .containsExactly(new Problem("attendance.marks", "attendance.cancelled"));
    }

    @Test
    void unfinishedMarksAreOfferedAgain() {
        Activity visit = activity(TODAY, ActivityState.DONE, 0, 0);
        AttendanceModel model = model(visit);
        mark(model, ani, AttendanceState.SICK);
        model.form().leave();

        AttendanceModel again = model(visit);

        assertThat(again.form().restored()).isTrue();
        assertThat(again.marked().marked(AttendanceState.SICK)).isEqualTo(1);
    }

    @Test
    void theHistoryOfAMemberTellsHowOftenItCame() {
        for (AttendanceState state : AttendanceState.values()) {
            AttendanceModel model = model(activity(TODAY.minusDays(state.ordinal()), ActivityState.DONE, 0, 0));
            mark(model, ani, state);
            mark(model, budi, AttendanceState.PRESENT);
            model.form().save();
        }

        assertThat(store.tally(ani.id())).isEqualTo(new AttendanceTally(1, 1, 1, 1));
        assertThat(store.tally(ani.id()).share()).isEqualTo(0.25);
        assertThat(store.tally(candra.id()).share()).isZero();
        Words.speak(Words.INDONESIAN);
        var found = new AttendanceFeature(store, desk.forms, clock).of(ani.id());
        assertThat(found.summary()).contains("1 dari 4").contains("25%");
        assertThat(found.events()).hasSize(4);
        assertThat(found.events().get(0).date()).isEqualTo(TODAY);
    }

    private AttendanceModel model(Activity activity) {
        return new AttendanceModel(store.ofActivity(activity.id()).orElseThrow(), store, desk.forms, clock);
    }

    private static void mark(AttendanceModel model, Member member, AttendanceState state) {
        String marks = model.form().draft().marks();
        type(model, Map.of("marks", model.mark(marks, List.of(member.id()), Optional.of(state))));
    }

    private static void type(AttendanceModel model, Map<String, String> fields) {
        var all = new java.util.LinkedHashMap<>(model.form().fields());
        all.putAll(fields);
        model.form().typed(model.settled(model.form().fields(), all));
    }

    private List<String> listed(LocalDate day) {
        UUID activity = activity(day, ActivityState.DONE, 0, 0).id();
        return store.ofActivity(activity).orElseThrow().members().stream()
                .map(Member::name)
                .toList();
    }

    private Member member(String name, @Nullable Sex sex) {
        return new Member(Ids.next(), group.id(), name, sex, null, "", null, "", JOINED, null, "", null, "");
    }

    private Activity activity(LocalDate date, ActivityState state, int men, int women) {
        var activity = new Activity(
                Ids.next(),
                group.id(),
                date,
                null,
                null,
                "Balai desa",
                "Rapat",
                Approach.SOCIAL,
                EnumSet.of(Approach.SOCIAL),
                null,
                men,
                women,
                "",
                "",
                state,
                state == ActivityState.CANCELLED ? "Hujan" : "",
                new Principles(Side.COMMUNITY, Side.BOTH, Side.COMMUNITY, Part.LISTENED),
                "Mereka menabung tanpa buku",
                OwnValues.NONE);
        activities.save(activity);
        return activity;
    }
}

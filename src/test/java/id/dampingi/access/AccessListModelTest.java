package id.dampingi.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.form.Problem;
import id.dampingi.member.MemberStore;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessListModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final AccessStore store = new AccessStore(desk.database);
    private final AccessListModel model =
            new AccessListModel(store, new MemberStore(desk.database), desk.forms, desk.events, CLOCK);
    private final Group group = Make.group("A", "Melati");

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(group);
        model.show(group.id());
    }

    @Test
    void countsTheDaysFromTheRequestToTodayTheReferralAndTheResult() {
        add(Map.of("what", "KIS", "requestedOn", "1/5/2026"));
        AccessRow waiting = model.visible().get(0);
        assertThat(waiting.days()).isEqualTo(19);
        assertThat(waiting.record().daysToReferral()).isEmpty();
        assertThat(waiting.record().daysToResult()).isEmpty();
        assertThat(waiting.isReferred()).isFalse();

        model.open(waiting);
        model.form().typed(Map.of("referredOn", "4/5/2026", "referredTo", "Puskesmas Sobo"));
        model.form().save();
        AccessRow referred = model.visible().get(0);
        assertThat(referred.isReferred()).isTrue();
        assertThat(referred.record().daysToReferral()).hasValue(3);
        assertThat(referred.days()).isEqualTo(19);

        model.open(referred);
        model.form().typed(Map.of("result", "RECEIVED", "endedOn", "15/5/2026"));
        model.form().save();
        AccessRow received = model.visible().get(0);
        assertThat(received.record().daysToResult()).hasValue(14);
        assertThat(received.days()).isEqualTo(14);
        assertThat(model.waiting()).isZero();
        assertThat(model.places()).containsExactly("Puskesmas Sobo");
    }

    @Test
    void datesStandInTheirOrder() {
        assertThat(problems(Map.of(
                        "requestedOn", "10/5/2026",
                        "referredOn", "9/5/2026",
                        "referredTo", "Dinas Sosial",
                        "result", "RECEIVED",
                        "endedOn", "8/5/2026")))
                .containsExactly(
                        new Problem("access.referredOn", "access.referredBeforeRequest"),
                        new Problem("access.endedOn", "access.endedBeforeRequest"));
        assertThat(problems(Map.of("referredOn", "14/5/2026", "endedOn", "12/5/2026")))
                .containsExactly(new Problem("access.endedOn", "access.endedBeforeReferral"));
        assertThat(problems(Map.of("endedOn", "21/5/2026")))
                .containsExactly(new Problem("access.endedOn", "problem.future"));
        assertThat(problems(Map.of("endedOn", "20/5/2026"))).isEmpty();
    }

    @Test
    void aReferralHasADayAndAPlace() {
        assertThat(problems(Map.of("referredTo", "Dinas Sosial")))
                .containsExactly(new Problem("access.referredOn", "access.referredOnNeeded"));
        assertThat(problems(Map.of("referredTo", "", "referredOn", "20/5/2026")))
                .containsExactly(new Problem("access.referredTo", "access.referredToNeeded"));
    }

    @Test
    void whatLapsedHasAReasonAndADay() {
        assertThat(problems(Map.of("result", "LAPSED")))
                .containsExactly(
                        new Problem("access.endedOn", "access.endedOnNeeded"),
                        new Problem("access.reason", "access.reasonNeeded"));

        model.form().typed(Map.of("endedOn", "20/5/2026", "reason", "Kuota penuh"));
        model.form().save();

        assertThat(model.visible().get(0).record().reason()).isEqualTo("Kuota penuh");
    }

    @Test
    void whatNoLongerLapsedForgetsItsReasonAndDay() {
        add(Map.of("result", "LAPSED", "endedOn", "20/5/2026", "reason", "Kuota penuh"));
        model.open(model.visible().get(0));
        model.form().typed(Map.of("result", "OPEN"));
        model.form().save();

        AccessCase open = model.visible().get(0).record();
        assertThat(open.reason()).isEmpty();
        assertThat(open.endedOn()).isNull();
    }

    @Test
    void searchesAndReportsAMonth() {
        add(Map.of("what", "Pelatihan menjahit", "kind", "SKILL", "requestedOn", "2/4/2026"));
        add(Map.of("what", "Akta lahir", "requestedOn", "2/4/2026", "result", "RECEIVED", "endedOn", "28/4/2026"));

        model.search("akta");
        assertThat(model.visible()).hasSize(1);
        assertThat(whats(4)).containsExactlyInAnyOrder("Pelatihan menjahit", "Akta lahir");
        assertThat(whats(5)).containsExactly("Pelatihan menjahit");
        assertThat(whats(3)).isEmpty();
    }

    private List<String> whats(int month) {
        return store.ofMonth(List.of(group.id()), YearMonth.of(2026, month)).stream()
                .map(AccessCase::what)
                .toList();
    }

    /** Of the form that is open, or of a new one. */
    private List<Problem> problems(Map<String, String> fields) {
        if (!model.form().dirty()) {
            model.openNew();
            model.form().typed(Map.of("what", "KIS"));
        }
        model.form().typed(fields);
        List<Problem> wrong = model.form().draft().problems(TODAY);
        if (!wrong.isEmpty()) {
            model.form().save();
            assertThat(model.form().problems()).isEqualTo(wrong);
            assertThat(model.count()).isZero();
        }
        return wrong;
    }

    private void add(Map<String, String> fields) {
        model.openNew();
        model.form().typed(Map.of("what", "KIS"));
        model.form().typed(fields);
        model.form().save();
        assertThat(model.form().problems()).isEmpty();
    }
}

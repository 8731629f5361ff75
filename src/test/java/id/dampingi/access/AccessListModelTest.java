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
        AccessCase waiting = model.requests().found().get(0);
        assertThat(waiting.daysWaited(TODAY)).isEqualTo(19);
        assertThat(waiting.daysToReferral()).isEmpty();
        assertThat(waiting.daysToResult()).isEmpty();
        assertThat(waiting.referredOn()).isNull();

        model.requests().open(waiting);
        model.requests().form().typed(Map.of("referredOn", "4/5/2026", "referredTo", "Puskesmas Sobo"));
        model.requests().form().save();
        AccessCase referred = model.requests().found().get(0);
        assertThat(referred.referredOn()).isNotNull();
        assertThat(referred.daysToReferral()).hasValue(3);
        assertThat(referred.daysWaited(TODAY)).isEqualTo(19);

        model.requests().open(referred);
        model.requests().form().typed(Map.of("result", "RECEIVED", "endedOn", "15/5/2026"));
        model.requests().form().save();
        AccessCase received = model.requests().found().get(0);
        assertThat(received.daysToResult()).hasValue(14);
        assertThat(received.daysWaited(TODAY)).isEqualTo(14);
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

        model.requests().form().typed(Map.of("endedOn", "20/5/2026", "reason", "Kuota penuh"));
        model.requests().form().save();

        assertThat(model.requests().found().get(0).reason()).isEqualTo("Kuota penuh");
    }

    @Test
    void whatNoLongerLapsedForgetsItsReasonAndDay() {
        add(Map.of("result", "LAPSED", "endedOn", "20/5/2026", "reason", "Kuota penuh"));
        model.requests().open(model.requests().found().get(0));
        model.requests().form().typed(Map.of("result", "OPEN"));
        model.requests().form().save();

        AccessCase open = model.requests().found().get(0);
        assertThat(open.reason()).isEmpty();
        assertThat(open.endedOn()).isNull();
    }

    @Test
    void searchesAndReportsAMonth() {
        add(Map.of("what", "Pelatihan menjahit", "kind", "SKILL", "requestedOn", "2/4/2026"));
        add(Map.of("what", "Akta lahir", "requestedOn", "2/4/2026", "result", "RECEIVED", "endedOn", "28/4/2026"));

        model.requests().search("akta");
        assertThat(model.requests().found()).hasSize(1);
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
        if (!model.requests().form().dirty()) {
            model.requests().openNew();
            model.requests().form().typed(Map.of("what", "KIS"));
        }
        model.requests().form().typed(fields);
        List<Problem> wrong = model.requests().form().draft().problems(TODAY);
        if (!wrong.isEmpty()) {
            model.requests().form().save();
            assertThat(model.requests().form().problems()).isEqualTo(wrong);
            assertThat(model.requests().records().size()).isZero();
        }
        return wrong;
    }

    private void add(Map<String, String> fields) {
        model.requests().openNew();
        model.requests().form().typed(Map.of("what", "KIS"));
        model.requests().form().typed(fields);
        model.requests().form().save();
        assertThat(model.requests().form().problems()).isEmpty();
    }
}

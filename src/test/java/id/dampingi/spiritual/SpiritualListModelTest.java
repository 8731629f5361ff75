package id.dampingi.spiritual;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Problem;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpiritualListModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final SpiritualStore store = new SpiritualStore(desk.database);
    private final MemberStore members = new MemberStore(desk.database);
    private final SpiritualListModel model = new SpiritualListModel(store, members, desk.forms, desk.events, CLOCK);
    private final Group group = Make.group("A", "Melati");

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(group);
        model.show(group.id());
    }

    @Test
    void isRaisedAndAnswered() {
        Member ani = member("Ani");
        add(Map.of("member", ani.id().toString(), "date", "2/5/2026", "belief", "Kaharingan"));

        SpiritualNeed open = model.needs().found().get(0);
        NeedRow raised = model.row(open);
        assertThat(raised.member()).isEqualTo("Ani");
        assertThat(raised.belief()).isEqualTo("Kaharingan");
        assertThat(raised.days()).isEqualTo(18);
        assertThat(model.waiting()).isEqualTo(1);

        model.needs().open(open);
        model.needs().form().typed(Map.of("state", "ANSWERED", "answeredOn", "9/5/2026", "answeredBy", "Basir"));
        model.needs().form().save();

        NeedRow answered = model.row(model.needs().found().get(0));
        assertThat(answered.days()).isEqualTo(7);
        assertThat(answered.answeredBy()).isEqualTo("Basir");
        assertThat(model.waiting()).isZero();
    }

    @Test
    void aConfidentialNeedIsHiddenInItsOwnListUntilItIsOpened() {
        Member ani = member("Ani");
        var shown = new AtomicInteger();
        model.needs().onChange(shown::incrementAndGet);
        add(Map.of(
                "member",
                ani.id().toString(),
                "need",
                "Pendampingan setelah perceraian",
                "belief",
                "Hindu",
                "confidential",
                "yes",
                "state",
                "PARTLY",
                "answeredOn",
                "20/5/2026",
                "answeredBy",
                "Pemangku",
                "answer",
                "Masih perlu waktu"));

        SpiritualNeed secret = model.needs().found().get(0);
        NeedRow row = model.row(secret);
        assertThat(row.hidden()).isTrue();
        assertThat(List.of(row.member(), row.belief(), row.need(), row.answeredBy()))
                .allMatch(String::isEmpty);
        assertThat(row.searched()).isBlank();
        for (String word : List.of("perceraian", "hindu", "ani", "pemangku", "waktu", "a")) {
            model.needs().search(word);
            assertThat(model.needs().found()).as(word).isEmpty();
        }
        model.needs().search("");

        model.needs().open(secret);

        assertThat(model.needs().form().draft().need()).isEqualTo("Pendampingan setelah perceraian");
        assertThat(shown).hasPositiveValue();
    }

    @Test
    void noReportHearsOfAConfidentialNeed() {
        add(Map.of("need", "Terbuka", "date", "1/5/2026"));
        add(Map.of("need", "Tertutup", "date", "1/5/2026", "confidential", "yes"));

        assertThat(store.ofMonth(List.of(group.id()), YearMonth.of(2026, 5)))
                .extracting(SpiritualNeed::need)
                .containsExactly("Terbuka");
        assertThat(model.needs().records().size()).isEqualTo(2);
    }

    @Test
    void aMonthHasWhatIsNewAnsweredOrStillWaiting() {
        need("lama, masih menunggu", "1/2/2026", "");
        need("lama, dijawab bulan ini", "1/2/2026", "10/5/2026");
        need("lama, dijawab dulu", "1/2/2026", "30/4/2026");
        need("baru", "12/5/2026", "");

        assertThat(store.ofMonth(List.of(group.id()), YearMonth.of(2026, 5)))
                .extracting(SpiritualNeed::need)
                .containsExactlyInAnyOrder("lama, masih menunggu", "lama, dijawab bulan ini", "baru");
        assertThat(store.ofMonth(List.of(group.id()), YearMonth.of(2026, 1))).isEmpty();
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        model.needs().openNew();
        model.needs()
                .form()
                .typed(Map.of("need", " ", "date", "21/5/2026", "state", "NOT_ANSWERED", "answeredOn", "20/5/2026"));
        model.needs().form().save();

        assertThat(model.needs().form().problems())
                .containsExactlyInAnyOrder(
                        new Problem("spiritual.need", "problem.required"),
                        new Problem("spiritual.date", "problem.future"),
                        new Problem("spiritual.answeredOn", "spiritual.answeredBeforeRaised"),
                        new Problem("spiritual.answer", "spiritual.answerNeeded"));
        assertThat(model.needs().form().draft().date()).isEqualTo("21/5/2026");
        assertThat(model.needs().records().size()).isZero();
    }

    @Test
    void anAnswerHasItsDay() {
        model.needs().openNew();
        model.needs().form().typed(Map.of("need", "Doa bersama", "state", "ANSWERED"));
        model.needs().form().save();

        assertThat(model.needs().form().problems())
                .containsExactly(new Problem("spiritual.answeredOn", "spiritual.answeredOnNeeded"));

        model.needs().form().typed(Map.of("answeredOn", "22/5/2026"));

        assertThat(model.needs().form().problems())
                .containsExactly(new Problem("spiritual.answeredOn", "problem.future"));
    }

    @Test
    void whoeverLeavesTheDataLeavesTheNeedWithoutAName() {
        Member ani = member("Ani");
        add(Map.of("member", ani.id().toString()));

        desk.history.did(members.delete(ani.id()));

        assertThat(model.row(model.needs().found().get(0)).member()).isEmpty();
        desk.history.undo();
        assertThat(model.row(model.needs().found().get(0)).member()).isEqualTo("Ani");
    }

    @Test
    void deletesAndBringsBack() {
        add(Map.of());
        model.needs().delete(model.needs().found());
        assertThat(model.needs().records().size()).isZero();

        desk.history.undo();

        assertThat(model.needs().records().size()).isEqualTo(1);
    }

    private void need(String need, String date, String answered) {
        var fields = new HashMap<>(Map.of("need", need, "date", date));
        if (!answered.isEmpty()) {
            fields.putAll(Map.of("state", "ANSWERED", "answeredOn", answered));
        }
        add(fields);
    }

    private void add(Map<String, String> fields) {
        model.needs().openNew();
        model.needs().form().typed(Map.of("need", "Doa bersama"));
        model.needs().form().typed(fields);
        model.needs().form().save();
        assertThat(model.needs().form().problems()).isEmpty();
    }

    private Member member(String name) {
        var member = Member.named(Ids.next(), group.id(), name);
        desk.history.did(members.save(member));
        return member;
    }
}

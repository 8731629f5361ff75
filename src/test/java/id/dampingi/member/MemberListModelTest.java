package id.dampingi.member;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Sex;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.json.TextMap;
import id.dampingi.member.MemberFilter.Former;
import id.dampingi.ownfield.OwnChoice;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnFieldStore;
import id.dampingi.ownfield.OwnKind;
import id.dampingi.ownfield.OwnRecord;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberListModelTest {
    private final Desk desk = new Desk();
    private final MemberStore members = new MemberStore(desk.database);
    private final MemberListModel model = new MemberListModel(
            members, new MemberCardStore(desk.database), desk.forms, desk.events, Clock.systemDefaultZone());
    private final Group group = Make.group("A", "Melati");

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(group);
        model.show(group.id());
    }

    @Test
    void aMemberIsAYearOlderOnTheBirthday() {
        add(Map.of("name", "Ani", "born", "20/5/1990"));
        add(Map.of("name", "Budi"));

        Member ani = model.visible().get(0).member();
        assertThat(ani.age(LocalDate.of(2026, 5, 19))).isEqualTo(35);
        assertThat(ani.age(LocalDate.of(2026, 5, 20))).isEqualTo(36);
        assertThat(model.visible().get(1).member().age(LocalDate.of(2026, 5, 20)))
                .isNull();
    }

    @Test
    void addsOneAfterTheOther() {
        add(Map.of("name", "Ani", "sex", "FEMALE", "joined", "1 Januari 2025"));
        add(Map.of("name", "Budi", "sex", "MALE", "left", "2/2/2026"));
        add(Map.of("name", "Candra"));

        assertThat(model.visible()).extracting(card -> card.member().name()).containsExactly("Ani", "Budi", "Candra");
        assertThat(model.visible().get(0).member().sex()).isEqualTo(Sex.FEMALE);
        model.filter(model.filter().with(Former.HIDDEN));
        assertThat(model.visible()).extracting(card -> card.member().name()).containsExactly("Ani", "Candra");
    }

    @Test
    void searchesNameRoleAndPhone() {
        add(Map.of("name", "Ani", "role", "Ketua"));
        add(Map.of("name", "Budi", "phone", "0812-77"));

        model.filter(model.filter().searching("ketua"));
        assertThat(model.visible()).extracting(card -> card.member().name()).containsExactly("Ani");
        model.filter(model.filter().searching("0812"));
        assertThat(model.visible()).extracting(card -> card.member().name()).containsExactly("Budi");
    }

    @Test
    void narrowsToWhatAFieldOfTheOfficeSays() {
        var reads = new OwnField(Ids.next(), OwnRecord.MEMBER, "Bisa baca", OwnKind.YES_NO, List.of(), 1, false, true);
        desk.history.did(new OwnFieldStore(desk.database).save(reads));
        String own = TextMap.write(Map.of(reads.id().toString(), "yes"));
        add(Map.of("name", "Ani", "own", own));
        add(Map.of("name", "Budi"));

        model.filter(model.filter().saying(OwnChoice.of(reads.id() + "=yes", model.own())));
        assertThat(model.visible()).extracting(card -> card.member().name()).containsExactly("Ani");
        model.filter(model.filter().saying(OwnChoice.of(reads.id() + "=", model.own())));
        assertThat(model.visible()).extracting(card -> card.member().name()).containsExactly("Budi");
        Map<String, String> saved = model.narrowing();
        model.filter(model.filter().saying(Optional.empty()));
        assertThat(model.visible()).hasSize(2);
        assertThat(model.narrow(saved)).isEmpty();
        assertThat(model.visible()).hasSize(1);

        desk.history.did(new OwnFieldStore(desk.database).delete(reads));
        assertThat(model.visible()).as("a field that is gone hides nobody").hasSize(2);
    }

    @Test
    void anotherGroupIsNotSearched() {
        model.filter(model.filter().searching("Ketua"));
        assertThat(model.filter().search()).isEqualTo("Ketua");

        model.show(Make.group("B", "Mawar").id());

        assertThat(model.filter().search()).isEmpty();
    }

    @Test
    void deletesAllChosenAndBringsThemBackInOneStep() {
        add(Map.of("name", "Ani"));
        add(Map.of("name", "Budi"));
        model.delete(model.visible());
        assertThat(model.isEmpty()).isTrue();

        desk.history.undo();

        assertThat(model.visible()).hasSize(2);
    }

    @Test
    void saysWhatIsWrongWithDates() {
        String tomorrow = Parse.text(LocalDate.now().plusDays(1));
        model.form().openNew();
        model.form()
                .form()
                .typed(Map.of(
                        "name",
                        "Ani",
                        "born",
                        tomorrow,
                        "consent",
                        tomorrow,
                        "joined",
                        "5/5/2025",
                        "left",
                        "4/5/2025"));
        model.form().form().save();

        assertThat(model.form().form().problems())
                .contains(
                        new Problem("member.born", "member.bornInFuture"),
                        new Problem("member.left", "member.leftBeforeJoined"),
                        new Problem("member.consent", "member.consentInFuture"));
        assertThat(model.isEmpty()).isTrue();
    }

    private void add(Map<String, String> fields) {
        model.form().openNew();
        model.form().form().typed(fields);
        model.form().form().save();
    }
}

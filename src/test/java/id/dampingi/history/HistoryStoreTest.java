package id.dampingi.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.approach.Sex;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.member.Consent;
import id.dampingi.member.ConsentWay;
import id.dampingi.member.Household;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import id.dampingi.member.MemberStore;
import id.dampingi.member.Purpose;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryStoreTest {
    private final Database database = TestData.inMemory();
    private final HistoryStore store = new HistoryStore(database);
    private final GroupStore groups = new GroupStore(database);
    private final MemberStore members = new MemberStore(database);
    private final MemberCardStore cards = new MemberCardStore(database);
    private final FacilitatorStore facilitators = new FacilitatorStore(database);
    private final Facilitator siti = new Facilitator(Ids.next(), "Siti", "07", "", true);
    private final UUID group = Ids.next();
    private final UUID ani = Ids.next();

    @BeforeEach
    void save() {
        facilitators.save(siti);
        groups.save(group("Mekar", siti.id()));
        members.save(member("Ani", LocalDate.of(2024, 3, 31)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachVersionSaysWhoDidWhatAndWhatWasBefore() {
        groups.save(group("Mekar Jaya", null));

        RecordVersions read = store.read(group).orElseThrow();
        assertThat(read.name()).isEqualTo("Mekar Jaya");
        assertThat(read.versions()).hasSize(2);
        Version newest = read.versions().get(0);
        assertThat(newest.who()).isEqualTo("tester");
        assertThat(newest.what()).isEqualTo("Simpan kelompok");
        assertThat(newest.state()).isEqualTo(Version.State.CURRENT);
        assertThat(newest.lines())
                .containsExactly(
                        new Line("", "Nama kelompok", "Mekar", "Mekar Jaya"), new Line("", "Pendamping", "Siti", ""));
        Version first = read.versions().get(1);
        assertThat(first.state()).isEqualTo(Version.State.EARLIER);
        assertThat(first.lines()).contains(new Line("", "Tahap", "", "Asesmen"));
    }

    @Test
    void datesAndLinksReadAsOnTheScreenAlsoWhenTheOtherIsGone() {
        facilitators.delete(siti.id());

        assertThat(store.read(group).orElseThrow().versions().get(0).lines())
                .containsExactly(new Line("", "Pendamping", "Siti (sudah dihapus)", ""));
        assertThat(store.read(ani).orElseThrow().versions().get(0).lines())
                .contains(new Line("", "Tanggal masuk", "", "31 Maret 2024"), new Line("", "Kelompok", "", "Mekar"));
    }

    @Test
    void anOldVersionIsPutBackAsANewChangeThatCanBeUndone() {
        UUID first = store.read(group).orElseThrow().versions().get(0).change();
        groups.save(group("Mekar Jaya", null));
        groups.save(group("Mekar Sekali", null));

        Change back = store.putBack(group, first);
        assertThat(groups.byId(group)).contains(group("Mekar", siti.id()));
        assertThat(back.isEmpty()).isFalse();
        assertThat(store.read(group).orElseThrow().versions()).hasSize(4);

        new Journal(database).revert(back.id(), back.nameKey());
        assertThat(groups.byId(group)).contains(group("Mekar Sekali", null));
        assertThat(store.read(group).orElseThrow().versions().get(0).what()).isEqualTo("Diurungkan: kembalikan versi");
    }

    @Test
    void aVersionWhoseFacilitatorIsGoneIsRefusedInWordsAndNothingIsDone() {
        UUID first = store.read(group).orElseThrow().versions().get(0).change();
        groups.save(group("Mekar Jaya", siti.id()));
        facilitators.delete(siti.id());

        assertThatThrownBy(() -> store.putBack(group, first))
                .isInstanceOfSatisfying(
                        Failure.class,
                        e -> assertThat(e.text()).contains("Pendamping “Siti”").contains("tempat sampah"));
        assertThat(groups.byId(group)).contains(group("Mekar Jaya", null));
    }

    @Test
    void aMemberWhoseGroupIsGoneIsNotPutBack() {
        UUID first = store.read(ani).orElseThrow().versions().get(0).change();
        groups.delete(group);

        assertThatThrownBy(() -> store.putBack(ani, first))
                .isInstanceOfSatisfying(Failure.class, e -> assertThat(e.text()).contains("Kelompok “Mekar”"));
        assertThat(members.ofGroup(group)).isEmpty();
    }

    @Test
    void aVersionWhoseCodeIsTakenIsRefusedInWords() {
        UUID first = store.read(group).orElseThrow().versions().get(0).change();
        groups.save(coded("KD-02", "Mekar"));
        groups.save(new Group(Ids.next(), "KD-01", "Lain", "", "", "", "", null, null, null, Stage.ASSESSMENT, ""));

        assertThatThrownBy(() -> store.putBack(group, first))
                .isInstanceOfSatisfying(Failure.class, e -> assertThat(e.key()).isEqualTo("history.conflict"));
        assertThat(groups.byId(group)).contains(coded("KD-02", "Mekar"));
    }

    @Test
    void partsBelongToTheHistoryOfTheirRecordAndComeBackWithIt() {
        UUID before = store.read(ani).orElseThrow().versions().get(0).change();
        var consent =
                new Consent(Ids.next(), ani, Purpose.PHOTO, LocalDate.of(2025, 1, 2), "", ConsentWay.WRITTEN, null);
        Change given = cards.save(new MemberCard(
                member("Ani", LocalDate.of(2024, 3, 31)), Optional.empty(), List.of(), List.of(), List.of(consent)));
        assertThat(store.read(ani).orElseThrow().versions().get(0).lines())
                .allSatisfy(line -> assertThat(line.of()).startsWith("Persetujuan: "))
                .extracting(Line::field)
                .contains("Untuk", "Tanggal disetujui", "Cara");

        store.putBack(ani, before);
        assertThat(count("consent")).isZero();

        store.putBack(ani, given.id());
        assertThat(count("consent")).isOne();
        assertThat(store.read(ani).orElseThrow().versions()).hasSize(4);
    }

    @Test
    void aDeletedRecordShowsItsEndAndIsThereAgainWhenAVersionIsPutBack() {
        UUID first = store.read(ani).orElseThrow().versions().get(0).change();
        members.delete(ani);

        List<Version> versions = store.read(ani).orElseThrow().versions();
        assertThat(versions).extracting(Version::state).containsExactly(Version.State.DELETED, Version.State.EARLIER);
        assertThat(versions.get(0).canBePutBack()).isFalse();
        store.putBack(ani, first);
        assertThat(members.ofGroup(group)).containsExactly(member("Ani", LocalDate.of(2024, 3, 31)));
    }

    @Test
    void aHouseholdThatWentBecauseItWasEmptyComesBackWithItsMember() {
        var household = new Household(Ids.next(), group, "Keluarga Ani");
        Member alone = member("Ani", LocalDate.of(2024, 3, 31));
        var at = new Member(
                ani, group, "Ani", Sex.FEMALE, null, "ketua", null, "", alone.joined(), null, "", household.id(), "");
        Change lived = cards.save(new MemberCard(at, Optional.of(household), List.of(), List.of(), List.of()));
        cards.save(MemberCard.of(alone));
        assertThat(count("household")).isZero();

        store.putBack(ani, lived.id());
        assertThat(cards.ofGroup(group).get(0).household()).contains(household);
    }

    @Test
    void whatWasNeverSavedHasNoHistory() {
        assertThat(store.read(Ids.next())).isEmpty();
    }

    private int count(String table) {
        return database.first("select count(*) as n from " + table, row -> row.integer("n"))
                .orElseThrow();
    }

    private Group group(String name, @Nullable UUID facilitator) {
        return new Group(group, "KD-01", name, "", "", "", "", facilitator, null, null, Stage.ASSESSMENT, "");
    }

    private Group coded(String code, String name) {
        return new Group(group, code, name, "", "", "", "", siti.id(), null, null, Stage.ASSESSMENT, "");
    }

    private Member member(String name, LocalDate joined) {
        return new Member(ani, group, name, Sex.FEMALE, null, "ketua", null, "", joined, null, "", null, "");
    }
}

package id.dampingi.kit.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.approach.Sex;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;
import id.dampingi.office.Signer;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalTest {
    private final Database database = TestData.inMemory();
    private final Journal journal = new Journal(database);
    private final GroupStore groups = new GroupStore(database);
    private final MemberStore members = new MemberStore(database);
    private final FacilitatorStore facilitators = new FacilitatorStore(database);
    private final Facilitator siti = new Facilitator(Ids.next(), "Siti", "07", "", true);
    private final Group group = new Group(
            Ids.next(),
            "KD-01",
            "Mekar \"Sari\" 🌱",
            "",
            "Sukamaju",
            "",
            "",
            siti.id(),
            LocalDate.of(2024, 3, 31),
            null,
            Stage.ASSESSMENT,
            "");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anInsertedRecordIsTakenBackAndPutBack() {
        facilitators.save(siti);
        Change change = groups.save(group);

        Change undone = journal.revert(change.id(), "x");
        assertThat(groups.all()).isEmpty();
        assertThat(undone.tables()).containsExactly("assisted_group");

        journal.revert(undone.id(), "x");
        assertThat(groups.all()).containsExactly(group);
    }

    @Test
    void theEntryOfANewRecordSaysWhatItsFieldsBecame() {
        Change change = groups.save(withoutFacilitator());

        assertThat(entries(change))
                .isEqualTo(
                        "{\"code\":\"KD-01\",\"name\":\"Mekar\",\"kind\":\"\",\"village\":\"\",\"district\":\"\","
                                + "\"regency\":\"\",\"province\":\"\",\"region_code\":\"\",\"stage\":\"assessment\",\"note\":\"\"}");
    }

    @Test
    void anEntryOfAnEarlyFileIsTakenBackToo() {
        Change change = groups.save(withoutFacilitator());
        database.run("update journal set fields = '{\"name\":[\"Mekar\"],\"facilitator\":[{\"b\":\"AAE=\"}]}'");

        journal.revert(change.id(), "x");
        assertThat(groups.all()).isEmpty();
    }

    @Test
    void onlyTheFieldsThatChangedAreTakenBack() {
        facilitators.save(siti);
        groups.save(group);
        Group renamed = renamed("Mekar Jaya");

        Change change = groups.save(renamed);
        assertThat(entries(change)).isEqualTo("{\"name\":[\"Mekar \\\"Sari\\\" 🌱\",\"Mekar Jaya\"]}");

        journal.revert(change.id(), "x");
        assertThat(groups.all()).containsExactly(group);
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        facilitators.save(siti);
        groups.save(group);

        assertThat(groups.save(group).isEmpty()).isTrue();
        assertThat(count("change")).isEqualTo(2);
    }

    @Test
    void aDeletedGroupComesBackWithItsMembers() {
        facilitators.save(siti);
        groups.save(group);
        Member member = new Member(
                Ids.next(), group.id(), "Ani", Sex.FEMALE, null, "ketua", null, "", null, null, "", null, "");
        members.save(member);

        Change change = groups.delete(group.id());
        assertThat(count("member")).isZero();
        assertThat(change.tables()).containsExactlyInAnyOrder("member", "assisted_group");

        journal.revert(change.id(), "x");
        assertThat(groups.all()).containsExactly(group);
        assertThat(members.ofGroup(group.id())).containsExactly(member);
    }

    @Test
    void groupsStayWhenTheirFacilitatorIsDeleted() {
        facilitators.save(siti);
        groups.save(group);

        Change change = facilitators.delete(siti.id());
        assertThat(groups.all().get(0).facilitator()).isNull();

        journal.revert(change.id(), "x");
        assertThat(groups.all()).containsExactly(group);
    }

    @Test
    void bytesAndEmptyBytesComeBack() {
        var offices = new OfficeStore(database);
        var office = new Office(
                Ids.next(), "Yayasan", "", "", "", new Logo(new byte[] {0, -1, 7}), Signer.NONE, Signer.NONE, "{no}");
        offices.save(office);
        Change change = offices.save(
                new Office(office.id(), "Yayasan", "", "", "", Logo.NONE, Signer.NONE, Signer.NONE, "{no}"));

        journal.revert(change.id(), "x");
        assertThat(offices.office()).contains(office);
    }

    @Test
    void aChangeThatFailsLeavesNothing() {
        assertThatThrownBy(() -> database.change("x", changing -> {
                    GroupStore.save(changing, withoutFacilitator());
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");

        assertThat(groups.all()).isEmpty();
        assertThat(count("journal")).isZero();
    }

    @Test
    void aSecondGroupWithTheSameCodeIsRefusedInWords() {
        groups.save(withoutFacilitator());
        Group twin = new Group(Ids.next(), "kd-01", "Lain", "", "", "", "", null, null, null, Stage.ASSESSMENT, "");

        assertThatThrownBy(() -> groups.save(twin))
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.key()).isEqualTo("failure.conflict"));
    }

    private Group renamed(String name) {
        return new Group(
                group.id(),
                group.code(),
                name,
                group.kind(),
                group.region(),
                group.facilitator(),
                group.since(),
                group.until(),
                group.stage(),
                group.note(),
                group.own());
    }

    private Group withoutFacilitator() {
        return new Group(group.id(), "KD-01", "Mekar", "", "", "", "", null, null, null, Stage.ASSESSMENT, "");
    }

    private String entries(Change change) {
        return database.first("select fields from journal where change = ?", row -> row.text("fields"), change.id())
                .orElseThrow();
    }

    private int count(String table) {
        return database.first("select count(*) as n from " + table, row -> row.integer("n"))
                .orElseThrow();
    }
}

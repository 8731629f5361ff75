package id.dampingi.kit.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed of somebody does not outlive the record. */
class DeletedDraftsTest {
    private final Database database = TestData.inMemory();
    private final DraftStore drafts = new DraftStore(database);
    private final Journal journal = new Journal(database);
    private final GroupStore groups = new GroupStore(database);
    private final MemberStore members = new MemberStore(database);
    private final Group melati = Make.group("A", "Melati");
    private final Group mawar = Make.group("B", "Mawar");
    private final Member ani = Member.named(Ids.next(), melati.id(), "Ani");
    private final Member budi = Member.named(Ids.next(), melati.id(), "Budi");

    @BeforeEach
    void twoGroups() {
        groups.save(melati);
        groups.save(mawar);
        members.save(ani);
        members.save(budi);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theDraftsOfADeletedRecordGo() {
        write("member:" + ani.id(), "member:" + budi.id(), "member:new:" + melati.id(), "group:new:");

        members.delete(ani.id());

        assertThat(keys()).containsExactly("group:new:", "member:" + budi.id(), "member:new:" + melati.id());
    }

    @Test
    void allDraftsOfAGroupGoWithItAndWithItsMembers() {
        write(
                "group:" + melati.id(),
                "member:" + ani.id(),
                "member:new:" + melati.id(),
                "measuring:" + melati.id() + ":2026:ACTUAL",
                "narrative:new:" + melati.id() + ":2026-11",
                "consent:new:" + budi.id(),
                "group:" + mawar.id(),
                "activity:new:" + mawar.id(),
                "activity:new:");

        groups.delete(melati.id());

        assertThat(keys()).containsExactly("activity:new:", "activity:new:" + mawar.id(), "group:" + mawar.id());
    }

    @Test
    void aFormThatStandsOpenOnADeletedRecordLeavesNothingBehind() {
        Change deleted = groups.delete(melati.id());
        write("member:" + ani.id(), "member:new:" + melati.id());
        assertThat(keys()).isEmpty();

        Change back = journal.revert(deleted.id(), "x");
        write("member:" + ani.id());
        assertThat(keys()).containsExactly("member:" + ani.id());

        journal.revert(back.id(), "x");
        write("member:" + ani.id());
        assertThat(keys()).isEmpty();
    }

    @Test
    void aChangeThatFailsTakesNoDraft() {
        write("member:" + ani.id());

        assertThatThrownBy(() -> database.change("x", changing -> {
                    changing.delete(new Table<>("member", Member::id, row -> ani), ani.id());
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(keys()).containsExactly("member:" + ani.id());
        write("member:" + ani.id());
        assertThat(drafts.read("member:" + ani.id())).isPresent();
    }

    @Test
    void whatIsTypedOfARecordThatIsNotSavedYetStays() {
        members.delete(ani.id());
        write("activity:new:copy:" + Ids.next(), "member:new:" + melati.id());

        assertThat(keys()).hasSize(2);
    }

    private void write(String... keys) {
        for (String key : keys) {
            drafts.write(key, Map.of("member.name", "Ani"));
        }
    }

    private List<String> keys() {
        return database.list("select key from draft order by key", row -> row.text("key"));
    }
}

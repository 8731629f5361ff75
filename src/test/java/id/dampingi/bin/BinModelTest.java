package id.dampingi.bin;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BinModelTest {
    private final Desk desk = new Desk();
    private final GroupStore groups = new GroupStore(desk.database);
    private final MemberStore members = new MemberStore(desk.database);
    private final BinModel model = new BinModel(new BinStore(desk.database), desk.forms, desk.events);

    @BeforeEach
    void throwAway() {
        Group stays = Make.group("KD-01", "Mekar");
        Group gone = Make.group("KD-02", "Melati");
        groups.save(stays);
        groups.save(gone);
        Member melati = Member.named(Ids.next(), stays.id(), "Melati");
        members.save(melati);
        members.delete(melati.id());
        groups.delete(gone.id());
        model.load();
        model.filters().load();
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void whatNarrowsItIsKeptUnderAName() {
        model.search("melati");
        assertThat(model.rows()).hasSize(2);
        model.ofKind("member");
        assertThat(model.rows()).extracting(BinRow::kind).containsExactly("Anggota");
        model.filters().save("Anggota bernama Melati");

        model.ofKind("");
        model.search("");
        model.filters().use(model.filters().saved().get(0));
        assertThat(model.filter()).isEqualTo(new BinFilter("member", "melati"));
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void aKindOfWhichNothingIsLeftIsNamedAndLeftOut() {
        model.ofKind("member");
        model.filters().save("Anggota");
        model.erase(model.rows());
        model.ofKind("");

        assertThat(model.filters().use(model.filters().saved().get(0))).containsExactly("bin.kind");
        assertThat(model.rows()).extracting(BinRow::kind).containsExactly("Kelompok");
    }
}

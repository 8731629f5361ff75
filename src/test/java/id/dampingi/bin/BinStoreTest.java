package id.dampingi.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.activity.ActivityListStore;
import id.dampingi.approach.Sex;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.db.WordIndex;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.member.Household;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import id.dampingi.member.MemberStore;
import id.dampingi.spiritual.NeedState;
import id.dampingi.spiritual.SpiritualNeed;
import id.dampingi.spiritual.SpiritualStore;
import id.dampingi.support.TestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinStoreTest {
    private static final int MOST = 100;

    @TempDir
    Path folder;

    private Database database = TestData.inMemory();
    private BinStore bin = new BinStore(database);
    private GroupStore groups = new GroupStore(database);
    private MemberStore members = new MemberStore(database);
    private final UUID group = Ids.next();
    private final Member ani = member("Ani");
    private final Member budi = member("Budi");

    @BeforeEach
    void save() {
        groups.save(group("KD-01"));
        members.save(ani);
        members.save(budi);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDeletedGroupIsOneThingWithItsMembersAndComesBackWhole() {
        groups.delete(group);

        BinRow row = only(BinFilter.ALL);
        assertThat(row.kind()).isEqualTo("Kelompok");
        assertThat(row.name()).isEqualTo("Mekar");
        assertThat(row.withIt()).isEqualTo(2);
        assertThat(row.who()).isEqualTo("tester");

        Change back = bin.putBack(List.of(row));
        assertThat(groups.byId(group)).contains(group("KD-01"));
        assertThat(members.ofGroup(group)).containsExactlyInAnyOrder(ani, budi);
        assertThat(bin.page(BinFilter.ALL, MOST)).isEmpty();

        new Journal(database).revert(back.id(), back.nameKey());
        assertThat(only(BinFilter.ALL).withIt()).isEqualTo(2);
    }

    @Test
    void theNewestStandFirstAndAreFoundByKindAndWords() {
        members.delete(ani.id());
        members.delete(budi.id());
        groups.save(new Group(Ids.next(), "KD-09", "Sekar", "", "", "", "", null, null, null, Stage.ASSESSMENT, ""));

        assertThat(bin.page(BinFilter.ALL, MOST)).extracting(BinRow::name).containsExactly("Budi", "Ani");
        assertThat(bin.page(BinFilter.ALL, 1)).extracting(BinRow::name).containsExactly("Budi");
        assertThat(bin.page(new BinFilter("", "an"), MOST))
                .extracting(BinRow::name)
                .containsExactly("Ani");
        assertThat(bin.page(new BinFilter("", "mekar"), MOST)).hasSize(2);
        assertThat(bin.page(new BinFilter("", "%"), MOST)).isEmpty();
        assertThat(bin.page(new BinFilter("", "female"), MOST)).isEmpty();
        assertThat(bin.page(new BinFilter("member", ""), MOST)).hasSize(2);
        assertThat(bin.page(new BinFilter("activity", ""), MOST)).isEmpty();
        assertThat(bin.kinds()).extracting(kind -> kind.table()).containsExactly("member");
        assertThat(only(new BinFilter("", "ani")).owners()).isEqualTo("Mekar");
    }

    @Test
    void whatIsUndoneIsNotInTheBin() {
        Change deleted = members.delete(ani.id());
        new Journal(database).revert(deleted.id(), deleted.nameKey());

        assertThat(bin.page(BinFilter.ALL, MOST)).isEmpty();
    }

    @Test
    void aMemberWhoseGroupIsGoneIsRefusedInWordsUntilTheGroupIsBack() {
        members.delete(ani.id());
        groups.delete(group);
        List<BinRow> rows = bin.page(BinFilter.ALL, MOST);
        assertThat(rows).extracting(BinRow::owners).containsExactly("", "Mekar (sudah dihapus)");

        assertThatThrownBy(() -> bin.putBack(rows.subList(1, 2)))
                .isInstanceOfSatisfying(Failure.class, e -> assertThat(e.text()).contains("Kelompok “Mekar”"));
        assertThat(members.ofGroup(group)).isEmpty();

        bin.putBack(rows);
        assertThat(members.ofGroup(group)).containsExactlyInAnyOrder(ani, budi);
    }

    @Test
    void aGroupWhoseCodeIsTakenIsRefusedAndNothingComesBackByHalves() {
        groups.delete(group);
        groups.save(new Group(Ids.next(), "KD-01", "Lain", "", "", "", "", null, null, null, Stage.ASSESSMENT, ""));

        assertThatThrownBy(() -> bin.putBack(bin.page(BinFilter.ALL, MOST)))
                .isInstanceOfSatisfying(Failure.class, e -> assertThat(e.key()).isEqualTo("bin.conflict"));
        assertThat(members.ofGroup(group)).isEmpty();
    }

    @Test
    void aHouseholdThatWasLeftEmptyComesBackWithItsMember() {
        var cards = new MemberCardStore(database);
        var household = new Household(Ids.next(), group, "Keluarga Ani");
        Member at =
                new Member(ani.id(), group, "Ani", Sex.FEMALE, null, "", null, "", null, null, "", household.id(), "");
        cards.save(new MemberCard(at, Optional.of(household), List.of(), List.of(), List.of()));
        members.deleteAll(List.of(ani.id()));

        bin.putBack(List.of(only(BinFilter.ALL)));
        assertThat(cards.ofGroup(group)).extracting(MemberCard::household).contains(Optional.of(household));
    }

    @Test
    void ofAConfidentialNeedTheBinSaysNothingButThatItIsOne() {
        var needs = new SpiritualStore(database);
        UUID need = Ids.next();
        needs.save(new SpiritualNeed(
                need,
                group,
                ani.id(),
                LocalDate.of(2026, 1, 2),
                "Islam",
                "Bimbingan perkawinan",
                true,
                NeedState.OPEN,
                null,
                "",
                ""));
        needs.deleteAll(List.of(need));

        assertThat(only(BinFilter.ALL).name()).isEqualTo("Rahasia");
        assertThat(bin.page(new BinFilter("", "perkawinan"), MOST)).isEmpty();
        assertThat(bin.page(new BinFilter("", "Ani"), MOST)).isEmpty();
    }

    @Test
    void whatIsErasedIsInTheFileNoMore() throws IOException {
        database.close();
        Path file = folder.resolve("a" + DataFile.SUFFIX);
        database = DataFile.create(file, TestData.AUTHOR);
        groups = new GroupStore(database);
        members = new MemberStore(database);
        bin = new BinStore(database);
        groups.save(group("KD-01"));
        members.save(member(ani, "Rahayuningtyas"));
        members.save(member(ani, "Rahayuningtyas Dua"));
        members.save(budi);
        members.delete(ani.id());
        members.delete(budi.id());
        new WordIndex(database, ActivityListStore.WORDS).catchUp();

        int erased = bin.erase(List.of(only(new BinFilter("", "rahayu")))).records();

        assertThat(erased).isOne();
        assertThat(bin.page(BinFilter.ALL, MOST)).extracting(BinRow::name).containsExactly("Budi");
        assertThat(text(file)).doesNotContain("Rahayuningtyas").contains("Mekar");
        database.close();
        assertThat(text(file)).doesNotContain("Rahayuningtyas").contains("Mekar");
        database = DataFile.open(file, TestData.AUTHOR);
    }

    /** What belonged to it goes with it, also when it was deleted before it; undoing its deletion brings nothing. */
    @Test
    void withAGroupAllGoesThatBelongedToIt() {
        members.delete(ani.id());
        Change deleted = groups.delete(group);
        BinRow row = only(new BinFilter("assisted_group", ""));

        assertThat(bin.erase(List.of(row)).records()).isEqualTo(3);
        assertThat(bin.page(BinFilter.ALL, MOST)).isEmpty();
        assertThat(database.first("select count(*) as n from journal where fields <> '{}'", line -> line.integer("n")))
                .contains(0);
        assertThat(new Journal(database).revert(deleted.id(), "x").isEmpty()).isTrue();
    }

    private BinRow only(BinFilter filter) {
        List<BinRow> rows = bin.page(filter, MOST);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    /** With the log beside it. */
    private static String text(Path file) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return Files.exists(log) ? text + new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1) : text;
    }

    private Group group(String code) {
        return new Group(group, code, "Mekar", "", "", "", "", null, null, null, Stage.ASSESSMENT, "");
    }

    private Member member(String name) {
        return Member.named(Ids.next(), group, name);
    }

    private static Member member(Member of, String name) {
        return Member.named(of.id(), of.group(), name);
    }
}

package id.dampingi.member;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.approach.Sex;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipMonthStoreTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final Database database = TestData.inMemory();
    private final MemberCardStore cards = new MemberCardStore(database);
    private final MembershipMonthStore store = new MembershipMonthStore(database);
    private final Group group = Make.group("A", "Melati");

    @BeforeEach
    void office() {
        new GroupStore(database).save(group);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void startJoinedAndLeftGiveTheEnd() {
        save("Sari", Sex.FEMALE, null, null, "");
        save("Budi", Sex.MALE, MAY.atDay(1), null, "");
        save("Tono", Sex.MALE, LocalDate.of(2024, 1, 1), MAY.atEndOfMonth(), "Pindah");
        save("Wati", Sex.FEMALE, LocalDate.of(2024, 1, 1), MAY.atDay(1), " Pindah ");
        save("Tanpa", null, MAY.atDay(3), MAY.atDay(20), "");
        save("Dulu", Sex.MALE, LocalDate.of(2024, 1, 1), MAY.minusMonths(1).atEndOfMonth(), "Pindah");
        save("Nanti", Sex.MALE, MAY.plusMonths(1).atDay(1), null, "");

        MembershipMonth month = of(MAY);

        assertThat(month.before()).isEqualTo(new MemberCount(3, 1, 2));
        assertThat(month.joined()).isEqualTo(new MemberCount(2, 1, 0));
        assertThat(month.left()).isEqualTo(new MemberCount(3, 1, 1));
        assertThat(month.reasons())
                .containsExactly(new MembershipMonth.Reason("Pindah", 2), new MembershipMonth.Reason("", 1));
        assertThat(month.after())
                .isEqualTo(new MemberCount(2, 1, 1))
                .isEqualTo(new MemberCountStore(database).ofGroup(group.id(), MAY.atEndOfMonth()));
        assertThat(month.before())
                .isEqualTo(new MemberCountStore(database)
                        .ofGroup(group.id(), MAY.minusMonths(1).atEndOfMonth()));
    }

    @Test
    void whoeverComesBackIsCountedAsSuch() {
        MemberCard left = save("Sari", Sex.FEMALE, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 1), "Sakit");
        cards.save("change.member", left.back(MAY.atDay(5)));

        assertThat(of(MAY).returned()).isEqualTo(1);
        assertThat(of(MAY).joined().total()).isEqualTo(1);
        assertThat(of(YearMonth.of(2025, 3)).left().total()).isEqualTo(1);
        assertThat(of(YearMonth.of(2025, 3)).reasons()).containsExactly(new MembershipMonth.Reason("Sakit", 1));
    }

    @Test
    void aRoleIsToldAsItWasAtTheEndOfTheMonth() {
        Member member = new Member(
                Ids.next(),
                group.id(),
                "Sari",
                Sex.FEMALE,
                null,
                "Ketua",
                MAY.plusMonths(1).atDay(1),
                "",
                null,
                null,
                "",
                null,
                "");
        cards.save(
                "change.member",
                MemberCard.of(member)
                        .with(new FormerRole(
                                Ids.next(),
                                member.id(),
                                "Bendahara",
                                null,
                                MAY.plusMonths(1).atDay(1))));

        assertThat(of(MAY).officers()).containsExactly(new MembershipMonth.Officer("Sari", "Bendahara"));
        assertThat(of(MAY.plusMonths(1)).officers()).containsExactly(new MembershipMonth.Officer("Sari", "Ketua"));
    }

    @Test
    void whoeverLeftHoldsNoRoleAnyMore() {
        Member member = new Member(
                Ids.next(), group.id(), "Sari", Sex.FEMALE, null, "Ketua", null, "", null, MAY.atDay(9), "", null, "");
        cards.save("change.member", MemberCard.of(member));

        assertThat(of(MAY).officers()).isEmpty();
        assertThat(of(MAY.minusMonths(1)).officers()).hasSize(1);
    }

    private MembershipMonth of(YearMonth month) {
        return store.ofMonth(List.of(group.id()), month).getOrDefault(group.id(), MembershipMonth.NOBODY);
    }

    private MemberCard save(
            String name, @Nullable Sex sex, @Nullable LocalDate joined, @Nullable LocalDate left, String reason) {
        Member member =
                new Member(Ids.next(), group.id(), name, sex, null, "", null, "", joined, left, reason, null, "");
        MemberCard card = MemberCard.of(member);
        cards.save("change.member", card);
        return card;
    }
}

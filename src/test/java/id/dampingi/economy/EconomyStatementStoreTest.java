package id.dampingi.economy;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EconomyStatementStoreTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final Database database = TestData.inMemory();
    private final EnterpriseStore enterprises = new EnterpriseStore(database);
    private final FinanceStore finances = new FinanceStore(database);
    private final Group group = Make.group("A", "Melati");
    private final Group other = Make.group("B", "Mawar");
    private final Member member = Member.named(Ids.next(), group.id(), "Sari");

    @BeforeEach
    void office() {
        new GroupStore(database).save(group);
        new GroupStore(database).save(other);
        new MemberStore(database).save(member);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theGroupsEnterprisesStandAloneAndThoseOfMembersInSum() {
        UUID kiosk = enterprise(null, "Kios", null);
        book(kiosk, YearMonth.of(2025, 12), "999", "999");
        book(kiosk, YearMonth.of(2026, 1), "100", "40");
        book(kiosk, MAY, "50", "70");
        book(kiosk, MAY.plusMonths(1), "999", "999");
        book(enterprise(member.id(), "Warung Bu Sari", null), MAY, "10", "4");
        book(enterprise(member.id(), "Ternak Bu Sari", null), MAY, "20", "8");
        enterprise(null, "Sudah tutup", LocalDate.of(2025, 12, 31));

        EconomyStatement statement = of(group);

        assertThat(statement.own()).extracting(EconomyStatement.Own::name).containsExactly("Kios");
        BookSums own = statement.own().get(0).sums();
        assertThat(own.turnover()).isEqualByComparingTo("50");
        assertThat(own.profit()).isEqualByComparingTo("-20");
        assertThat(own.yearTurnover()).isEqualByComparingTo("150");
        assertThat(own.yearProfit()).isEqualByComparingTo("40");
        assertThat(statement.members().enterprises()).isEqualTo(2);
        assertThat(statement.members().profit()).isEqualByComparingTo("18");
        assertThat(statement.total().turnover()).isEqualByComparingTo("80");
        assertThat(statement.total().jobs()).isEqualTo(6);
        assertThat(statement.toString()).doesNotContain("Sari");
    }

    @Test
    void aMonthWithoutABookIsUnknownAndNotNothing() {
        UUID kiosk = enterprise(null, "Kios", LocalDate.of(2026, 3, 9));
        book(kiosk, YearMonth.of(2026, 2), "100", "40");

        BookSums sums = of(group).own().get(0).sums();

        assertThat(sums.turnover()).isNull();
        assertThat(sums.profit()).isNull();
        assertThat(sums.yearProfit()).isEqualByComparingTo("60");
        assertThat(sums.enterprises()).isZero();
    }

    @Test
    void savingsAndDebtsAreThoseAtTheEndOfTheMonth() {
        saving(LocalDate.of(2025, 3, 1), "500");
        saving(MAY.atDay(1), "70");
        saving(MAY.atEndOfMonth(), "-20");
        saving(MAY.plusMonths(1).atDay(1), "999");
        loan("1000", LenderKind.MONEYLENDER, MAY.atDay(20), "300", MAY.atDay(3));
        loan("400", LenderKind.MONEYLENDER, null, "100", MAY.plusMonths(1).atDay(1));
        loan("50", LenderKind.BANK, null, "50", MAY.atDay(3));

        EconomyStatement statement = of(group);

        assertThat(statement.savings().before()).isEqualByComparingTo("500");
        assertThat(statement.savings().in()).isEqualByComparingTo("70");
        assertThat(statement.savings().out()).isEqualByComparingTo("20");
        assertThat(statement.savings().after()).isEqualByComparingTo("550");
        assertThat(statement.debts()).singleElement().satisfies(debt -> {
            assertThat(debt.lender()).isEqualTo(LenderKind.MONEYLENDER);
            assertThat(debt.loans()).isEqualTo(2);
            assertThat(debt.rest()).isEqualByComparingTo("1100");
            assertThat(debt.overdue()).isEqualByComparingTo("700");
        });
    }

    @Test
    void theSumsAreThoseThatTheGroupsPageShows() {
        UUID kiosk = enterprise(null, "Kios", null);
        book(kiosk, MAY, "50", "70");
        enterprises.save(new Permit(Ids.next(), kiosk, "NIB", "1", null, MAY.atDay(30)));
        enterprises.save(new Permit(Ids.next(), kiosk, "PIRT", "2", null, MAY.atEndOfMonth()));
        finances.save(new Income(Ids.next(), member.id(), MAY, new BigDecimal("1200"), ""));
        saving(MAY.atDay(1), "70");
        loan("1000", LenderKind.BANK, MAY.atDay(20), "300", MAY.atDay(3));

        EconomyStatement statement = of(group);
        EconomyMonth month = new EconomyMonthStore(database).read(group.id(), MAY);

        assertThat(statement.total().turnover()).isEqualByComparingTo(month.turnover());
        assertThat(statement.total().enterprises()).isEqualTo(month.enterprises());
        assertThat(statement.total().jobs()).isEqualTo(month.jobs());
        assertThat(statement.permits()).isEqualTo(month.permits()).isEqualTo(1);
        assertThat(statement.savings().after()).isEqualByComparingTo(month.savings());
        assertThat(statement.debts().get(0).rest()).isEqualByComparingTo(month.owed());
        assertThat(statement.debts().get(0).overdue()).isEqualByComparingTo(month.overdue());
        assertThat(statement.income()).isEqualByComparingTo(month.income());
        assertThat(statement.told()).isEqualTo(1);
        assertThat(new EconomyStatementStore(database).ofMonth(List.of(group.id(), other.id()), MAY))
                .containsOnlyKeys(group.id());
    }

    private EconomyStatement of(Group wanted) {
        return new EconomyStatementStore(database)
                .ofMonth(List.of(wanted.id()), MAY)
                .getOrDefault(wanted.id(), EconomyStatement.NONE);
    }

    private UUID enterprise(@Nullable UUID owner, String name, @Nullable LocalDate ended) {
        UUID id = Ids.next();
        enterprises.save(new Enterprise(id, group.id(), owner, name, "warung", null, ended, ""));
        return id;
    }

    private void book(UUID enterprise, YearMonth month, String turnover, String cost) {
        enterprises.save(
                new BookMonth(Ids.next(), enterprise, month, new BigDecimal(turnover), new BigDecimal(cost), 2, ""));
    }

    private void saving(LocalDate date, String amount) {
        finances.save(new Saving(Ids.next(), group.id(), member.id(), date, new BigDecimal(amount), ""));
    }

    private void loan(String amount, LenderKind lender, @Nullable LocalDate due, String repaid, LocalDate repaidOn) {
        UUID id = Ids.next();
        finances.save(new Loan(
                id,
                group.id(),
                null,
                "Seseorang",
                lender,
                LocalDate.of(2026, 1, 1),
                new BigDecimal(amount),
                due,
                "",
                "",
                BigDecimal.ZERO));
        finances.save(new Repayment(Ids.next(), id, repaidOn, new BigDecimal(repaid)));
    }
}

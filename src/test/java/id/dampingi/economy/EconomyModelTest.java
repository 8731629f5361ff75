package id.dampingi.economy;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EconomyModelTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-10T03:00:00Z"), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final Group group = Make.group("A", "Melati");
    private final MemberStore members = new MemberStore(desk.database);
    private final EconomyMonthStore months = new EconomyMonthStore(desk.database);
    private final EconomyModel model = new EconomyModel(
            new EnterpriseStore(desk.database),
            new FinanceStore(desk.database),
            months,
            members,
            desk.forms,
            desk.events,
            NOVEMBER);
    private final UUID ani = Ids.next();

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(group);
        members.save(Member.named(ani, group.id(), "Ani"));
        model.show(group.id());
    }

    @Test
    void aMonthOfTheBookHasItsProfit() {
        openEnterprise("Anyaman bambu");
        model.books().newMonth(model.lastMonth());
        assertThat(model.books().months().form().draft().month()).isEqualTo("10/2026");

        save(model.books().months(), Map.of("turnover", "1.500.000", "cost", "Rp 900.000,-", "jobs", "4"));

        BookMonth saved = model.books().months().records().get(0);
        assertThat(saved.month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(saved.profit()).isEqualByComparingTo("600000");
        model.books().newMonth(model.lastMonth());
        assertThat(model.books().months().form().draft().month()).isEqualTo("11/2026");
    }

    @Test
    void aNegativeTurnoverIsRefusedAndStaysTyped() {
        openEnterprise("Anyaman bambu");
        model.books().newMonth(model.lastMonth());

        save(model.books().months(), Map.of("turnover", "-1000", "cost", "500"));

        assertThat(model.books().months().form().problems())
                .containsExactly(new Problem("book.turnover", "book.turnoverNegative"));
        assertThat(model.books().months().form().draft().turnover()).isEqualTo("-1000");
        assertThat(model.books().months().records()).isEmpty();
    }

    @Test
    void aMonthStandsInTheBookOnce() {
        openEnterprise("Anyaman bambu");
        model.books().months().openNew();
        save(model.books().months(), Map.of("month", "Oktober 2026", "turnover", "10"));
        model.books().months().openNew();
        save(model.books().months(), Map.of("month", "2026-10", "turnover", "20"));

        assertThat(model.books().months().form().problems())
                .containsExactly(new Problem("book.month", "book.monthTaken"));
        assertThat(model.books().months().records()).hasSize(1);
    }

    @Test
    void theBooksOfAnotherEnterpriseAreItsOwn() {
        openEnterprise("Anyaman bambu");
        model.books().months().openNew();
        save(model.books().months(), Map.of("month", "10/2026", "turnover", "10"));

        openEnterprise("Warung");

        assertThat(model.books().months().records()).isEmpty();
    }

    @Test
    void whatIsTakenOutLowersTheSavings() {
        model.finances().savings().openNew();
        save(model.finances().savings(), Map.of("date", "1/10/2026", "amount", "500000", "member", ani.toString()));
        model.finances().savings().openNew();
        save(
                model.finances().savings(),
                Map.of("date", "5/10/2026", "amount", "120000", "way", "OUT", "member", ani.toString()));
        model.finances().savings().openNew();
        save(model.finances().savings(), Map.of("date", "5/11/2026", "amount", "1"));

        assertThat(months.read(group.id(), YearMonth.of(2026, 10)).savings()).isEqualByComparingTo("380000");
        assertThat(model.name(model.finances().savings().records().get(2).member()))
                .isEqualTo("Ani");
    }

    @Test
    void aLoanIsOverdueUntilItIsRepaid() {
        model.finances().loans().openNew();
        save(
                model.finances().loans(),
                Map.of("date", "1/8/2026", "amount", "1000000", "due", "1/11/2026", "lenderKind", "MONEYLENDER"));
        Loan loan = model.finances().loans().records().get(0);
        assertThat(loan.overdueOn(model.today())).isTrue();

        model.finances().repayments().show(Optional.of(loan.id()));
        model.finances().repayments().openNew();
        save(model.finances().repayments(), Map.of("date", "5/11/2026", "amount", "1000000"));

        assertThat(model.finances().loans().records().get(0).overdueOn(model.today()))
                .isFalse();
        assertThat(months.read(group.id(), YearMonth.of(2026, 10)).owed()).isEqualByComparingTo("1000000");
        assertThat(months.read(group.id(), YearMonth.of(2026, 11)).owed()).isZero();
        assertThat(months.read(group.id(), YearMonth.of(2026, 11)).overdue()).isZero();
    }

    @Test
    void aMemberTellsOneIncomeAMonth() {
        model.finances().incomes().openNew();
        save(model.finances().incomes(), Map.of("member", ani.toString(), "amount", "2.000.000"));
        model.finances().incomes().openNew();
        save(model.finances().incomes(), Map.of("member", ani.toString(), "amount", "2.500.000"));

        assertThat(model.finances().incomes().form().problems())
                .containsExactly(new Problem("income.month", "income.monthTaken"));
        assertThat(months.read(group.id(), YearMonth.of(2026, 10)).income()).isEqualByComparingTo("2000000");
    }

    @Test
    void aMonthIsSummedUpOverAllEnterprises() {
        openEnterprise("Anyaman bambu");
        book("10/2026", "1000", "400", "2");
        model.books().permits().openNew();
        save(model.books().permits(), Map.of("kind", "NIB", "issued", "1/1/2026", "expires", "15/10/2026"));
        model.books().permits().openNew();
        save(model.books().permits(), Map.of("kind", "PIRT"));
        openEnterprise("Warung");
        book("10/2026", "500", "700", "1");
        book("09/2026", "9", "9", "9");

        EconomyMonth october = months.read(group.id(), YearMonth.of(2026, 10));

        assertThat(october.enterprises()).isEqualTo(2);
        assertThat(october.turnover()).isEqualByComparingTo("1500");
        assertThat(october.profit()).isEqualByComparingTo("400");
        assertThat(october.jobs()).isEqualTo(3);
        assertThat(october.permits()).isEqualTo(1);
        assertThat(months.read(group.id(), YearMonth.of(2026, 8)).profit()).isNull();
    }

    @Test
    void aDeletedEnterpriseComesBackWithItsBook() {
        openEnterprise("Anyaman bambu");
        book("10/2026", "1000", "400", "2");
        model.books().enterprises().delete(model.books().enterprises().records());
        assertThat(model.books().enterprises().records()).isEmpty();
        assertThat(months.read(group.id(), YearMonth.of(2026, 10)).turnover()).isNull();

        desk.history.undo();

        assertThat(model.books().enterprises().records()).hasSize(1);
        assertThat(months.read(group.id(), YearMonth.of(2026, 10)).turnover()).isEqualByComparingTo("1000");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        model.books().enterprises().openNew();
        save(model.books().enterprises(), Map.of("name", "Warung", "started", "2/2/2026", "ended", "1/2/2026"));

        assertThat(model.books().enterprises().form().problems())
                .extracting(Problem::field)
                .containsExactly("enterprise.ended");
    }

    @Test
    void nothingIsToldOfDaysToCome() {
        openEnterprise("Anyaman bambu");
        book(Parse.text(YearMonth.from(model.today()).plusMonths(1)), "10", "", "");
        assertThat(model.books().months().form().problems())
                .containsExactly(new Problem("book.month", "problem.monthFuture"));
        assertThat(model.books().months().form().draft().turnover()).isEqualTo("10");
        book(Parse.text(YearMonth.from(model.today())), "10", "", "");
        assertThat(model.books().months().records()).hasSize(1);

        String tomorrow = Parse.text(model.today().plusDays(1));
        model.finances().savings().openNew();
        save(model.finances().savings(), Map.of("date", tomorrow, "amount", "5"));
        assertThat(model.finances().savings().form().problems())
                .containsExactly(new Problem("saving.date", "problem.future"));
        model.finances().loans().openNew();
        save(model.finances().loans(), Map.of("date", tomorrow, "amount", "5", "lenderKind", "MONEYLENDER"));
        assertThat(model.finances().loans().form().problems())
                .containsExactly(new Problem("loan.date", "problem.future"));
        model.finances().incomes().openNew();
        save(
                model.finances().incomes(),
                Map.of(
                        "member",
                        ani.toString(),
                        "amount",
                        "5",
                        "month",
                        "1/" + (model.today().getYear() + 1)));
        assertThat(model.finances().incomes().form().problems())
                .containsExactly(new Problem("income.month", "problem.monthFuture"));
    }

    @Test
    void anIncomeIsSomebodysAndNoLessThanNothing() {
        model.finances().incomes().openNew();
        save(model.finances().incomes(), Map.of("amount", "-1"));

        assertThat(model.finances().incomes().form().problems())
                .containsExactlyInAnyOrder(
                        new Problem("income.member", "problem.required"),
                        new Problem("income.amount", "income.negative"));
        assertThat(model.finances().incomes().form().draft().amount()).isEqualTo("-1");
        assertThat(model.finances().incomes().records()).isEmpty();
    }

    @Test
    void aPermitHoldsUntilItsLastDayAndRunsOutSixtyDaysBefore() {
        LocalDate today = model.today();

        assertThat(permit(today.plusDays(61)).runsOut(today)).isFalse();
        assertThat(permit(today.plusDays(60)).runsOut(today)).isTrue();
        assertThat(permit(today).runsOut(today)).isTrue();
        assertThat(permit(today).daysLeft(today)).isZero();
        assertThat(permit(today.minusDays(1)).holdsOn(today)).isFalse();
        assertThat(permit(today.minusDays(1)).runsOut(today)).isFalse();
        assertThat(permit(null).runsOut(today)).isFalse();
    }

    private static Permit permit(@Nullable LocalDate expires) {
        return new Permit(Ids.next(), Ids.next(), "PIRT", "", null, expires);
    }

    private void openEnterprise(String name) {
        model.books().enterprises().openNew();
        save(model.books().enterprises(), Map.of("name", name));
        model.books()
                .show(model.books().enterprises().records().stream()
                        .filter(one -> one.name().equals(name))
                        .map(Enterprise::id)
                        .findFirst());
    }

    private void book(String month, String turnover, String cost, String jobs) {
        model.books().months().openNew();
        save(model.books().months(), Map.of("month", month, "turnover", turnover, "cost", cost, "jobs", jobs));
    }

    private static <R, D extends Record & Draft> void save(RecordsModel<R, D> records, Map<String, String> fields) {
        records.form().typed(fields);
        records.form().save();
    }
}

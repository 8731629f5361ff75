package id.dampingi.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody takes out more than they saved, or pays back more than they owe. */
class BalanceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final FinanceStore store = new FinanceStore(desk.database);
    private final Finances finances = new Finances(store, desk.forms, desk.events, CLOCK);
    private final RecordsModel<Saving, SavingDraft> savings = finances.savings();
    private final RecordsModel<Loan, LoanDraft> loans = finances.loans();
    private final RecordsModel<Repayment, RepaymentDraft> repayments = finances.repayments();
    private final Group group = Make.group("A", "Melati");
    private final UUID ani = Ids.next();
    private final UUID budi = Ids.next();

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(group);
        new MemberStore(desk.database).save(Member.named(ani, group.id(), "Ani"));
        new MemberStore(desk.database).save(Member.named(budi, group.id(), "Budi"));
        finances.show(Optional.of(group.id()));
    }

    @AfterEach
    void close() {
        desk.database.close();
    }

    @Test
    void nobodyTakesOutMoreThanTheyHadSavedByThatDay() {
        put(1, ani, "300");
        put(9, ani, "500");
        put(1, budi, "900");

        savings.openNew();
        type(savings, Map.of("date", "5/11/2026", "member", ani.toString(), "way", "OUT", "amount", "301"));

        assertThat(savings.form().problems())
                .containsExactly(new Problem(
                        "saving.amount", "saving.moreThanSaved", day(5), Formats.money(BigDecimal.valueOf(300))));
        assertThat(savings.form().draft().amount()).isEqualTo("301");
        assertThat(savings.records()).hasSize(3);

        type(savings, Map.of("amount", "300"));
        assertThat(savings.form().problems()).isEmpty();
        assertThat(savings.records()).hasSize(4);
    }

    @Test
    void theCommonMoneyIsNobodysAndNobodysIsCommon() {
        put(1, ani, "300");
        savings.openNew();
        type(savings, Map.of("date", "5/11/2026", "way", "OUT", "amount", "1"));
        assertThat(savings.form().problems())
                .containsExactly(
                        new Problem("saving.amount", "saving.moreThanSaved", day(5), Formats.money(BigDecimal.ZERO)));

        put(1, null, "10");
        savings.openNew();
        type(savings, Map.of("date", "5/11/2026", "member", ani.toString(), "way", "OUT", "amount", "301"));
        assertThat(keys(savings)).containsExactly("saving.moreThanSaved");
    }

    @Test
    void moneyOfTheSameDayIsThere() {
        put(5, ani, "300");
        take(5, ani, "300");

        assertThat(savings.records()).hasSize(2);
    }

    @Test
    void anEarlierWithdrawalCannotTakeWhatWasTakenLater() {
        put(1, ani, "300");
        take(8, ani, "250");

        savings.openNew();
        type(savings, Map.of("date", "3/11/2026", "member", ani.toString(), "way", "OUT", "amount", "100"));

        assertThat(savings.form().problems())
                .containsExactly(new Problem(
                        "saving.amount", "saving.laterShort", day(8), Formats.money(BigDecimal.valueOf(50))));
    }

    @Test
    void aDepositThatWasTakenOutCannotShrinkMoveOrGo() {
        Saving deposit = put(1, ani, "300");
        Saving withdrawal = take(8, ani, "250");

        savings.open(deposit);
        type(savings, Map.of("amount", "200"));
        assertThat(keys(savings)).containsExactly("saving.laterShort");
        type(savings, Map.of("amount", "300", "date", "9/11/2026"));
        assertThat(keys(savings)).containsExactly("saving.laterShort");
        type(savings, Map.of("date", "1/11/2026", "member", budi.toString()));
        assertThat(keys(savings)).containsExactly("saving.formerOwnerShort");
        savings.form().cancel();

        assertThatThrownBy(() -> store.deleteSavings(List.of(deposit.id())))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.text()).contains(day(8), Formats.money(BigDecimal.valueOf(250))));
        assertThat(store.savings(group.id())).contains(deposit, withdrawal);

        savings.open(deposit);
        type(savings, Map.of("amount", "250", "date", "8/11/2026"));
        assertThat(savings.form().problems()).isEmpty();
        store.deleteSavings(List.of(deposit.id(), withdrawal.id()));
        assertThat(store.savings(group.id())).isEmpty();
    }

    /** Books from before the rule, with a withdrawal of which nobody knows what it was taken from. */
    @Test
    void oldBooksThatAreWrongCanBePutRightStepByStep() {
        Saving first = new Saving(Ids.next(), group.id(), ani, TODAY.minusDays(9), BigDecimal.valueOf(-500), "");
        Saving second = new Saving(Ids.next(), group.id(), ani, TODAY.minusDays(5), BigDecimal.valueOf(-100), "");
        desk.database.change("change.saving", changing -> {
            FinanceStore.save(changing, first);
            FinanceStore.save(changing, second);
        });
        finances.show(Optional.empty());
        finances.show(Optional.of(group.id()));

        savings.open(first);
        type(savings, Map.of("amount", "501"));
        assertThat(keys(savings)).containsExactly("saving.moreThanSaved");
        type(savings, Map.of("amount", "400"));
        assertThat(savings.form().problems()).isEmpty();
        savings.open(savings.records().stream()
                .filter(one -> one.id().equals(first.id()))
                .findFirst()
                .orElseThrow());
        type(savings, Map.of("note", "Tanpa bukti"));
        assertThat(savings.form().problems()).isEmpty();
        store.deleteSavings(List.of(second.id()));
        put(1, ani, "400");

        assertThat(shortage(store.savings(group.id()))).isEmpty();
    }

    @Test
    void nobodyPaysBackMoreThanTheyOweOrBeforeTheyOwedIt() {
        Loan loan = lend("1000");
        repay("2/11/2026", "600");

        repayments.openNew();
        type(repayments, Map.of("date", "3/11/2026", "amount", "401"));
        assertThat(repayments.form().problems())
                .containsExactly(new Problem(
                        "repayment.amount", "repayment.moreThanOwed", Formats.money(BigDecimal.valueOf(400))));
        assertThat(repayments.form().draft().amount()).isEqualTo("401");
        type(repayments, Map.of("amount", "400", "date", "31/10/2026"));
        assertThat(repayments.form().problems())
                .containsExactly(new Problem("repayment.date", "repayment.beforeLoan", day(1)));
        type(repayments, Map.of("date", "1/11/2026"));
        assertThat(repayments.form().problems()).isEmpty();
        assertThat(loans.records().get(0).id()).isEqualTo(loan.id());

        repayments.open(store.repayments(loan.id()).get(0));
        type(repayments, Map.of("amount", "601"));
        assertThat(keys(repayments)).containsExactly("repayment.moreThanOwed");
        type(repayments, Map.of("amount", "599"));
        assertThat(repayments.form().problems()).isEmpty();
    }

    @Test
    void aLoanIsNoSmallerAndNoLaterThanWhatWasPaidBack() {
        Loan loan = lend("1000");
        repay("2/11/2026", "600");

        loans.open(loan);
        type(loans, Map.of("amount", "599"));
        assertThat(loans.form().problems())
                .containsExactly(
                        new Problem("loan.amount", "loan.lessThanRepaid", Formats.money(BigDecimal.valueOf(600))));
        type(loans, Map.of("amount", "600", "date", "3/11/2026"));
        assertThat(loans.form().problems()).containsExactly(new Problem("loan.date", "loan.afterRepayment", day(2)));
        type(loans, Map.of("date", "2/11/2026"));
        assertThat(loans.form().problems()).isEmpty();
        assertThat(store.loans(group.id()).get(0).rest()).isZero();
    }

    @Test
    void theSampleOfficesBooksAreRight() {
        var fresh = new Desk();
        SampleOffice.fill(fresh.database, TODAY);
        var all = new FinanceStore(fresh.database);
        var saved = new ArrayList<Saving>();
        var lent = new ArrayList<Loan>();
        for (Group one : new GroupStore(fresh.database).all()) {
            saved.addAll(all.savings(one.id()));
            lent.addAll(all.loans(one.id()));
        }

        assertThat(saved).anyMatch(one -> one.amount().signum() < 0);
        assertThat(shortage(saved)).isEmpty();
        assertThat(lent)
                .isNotEmpty()
                .allSatisfy(loan -> assertThat(loan.repaid()).isLessThanOrEqualTo(loan.amount()))
                .allSatisfy(loan -> assertThat(all.repayments(loan.id()))
                        .allSatisfy(part -> assertThat(part.date()).isAfterOrEqualTo(loan.date())));
        fresh.database.close();
    }

    private Saving put(int day, @Nullable UUID member, String amount) {
        return saved(day, member, amount, SavingWay.IN);
    }

    private Saving take(int day, @Nullable UUID member, String amount) {
        return saved(day, member, amount, SavingWay.OUT);
    }

    private Saving saved(int day, @Nullable UUID member, String amount, SavingWay way) {
        List<Saving> before = store.savings(group.id());
        savings.openNew();
        type(
                savings,
                Map.of(
                        "date",
                        day + "/11/2026",
                        "member",
                        member == null ? "" : member.toString(),
                        "way",
                        way.name(),
                        "amount",
                        amount));
        assertThat(savings.form().problems()).isEmpty();
        return store.savings(group.id()).stream()
                .filter(saving -> !before.contains(saving))
                .findFirst()
                .orElseThrow();
    }

    private Loan lend(String amount) {
        loans.openNew();
        type(loans, Map.of("date", "1/11/2026", "amount", amount, "lenderKind", "COOPERATIVE"));
        Loan loan = loans.records().get(0);
        repayments.show(Optional.of(loan.id()));
        return loan;
    }

    private void repay(String date, String amount) {
        repayments.openNew();
        type(repayments, Map.of("date", date, "amount", amount));
        assertThat(repayments.form().problems()).isEmpty();
    }

    private static Optional<SavingsLedger.Shortage> shortage(List<Saving> all) {
        return new SavingsLedger(all).shortage(new SavingsLedger(List.of()));
    }

    private static <R, D extends Record & Draft> void type(RecordsModel<R, D> records, Map<String, String> fields) {
        records.form().typed(fields);
        records.form().save();
    }

    private static List<String> keys(RecordsModel<?, ?> records) {
        return records.form().problems().stream().map(Problem::messageKey).toList();
    }

    private static String day(int day) {
        return Formats.shortDate(LocalDate.of(2026, 11, day));
    }
}

package id.dampingi.economy;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The savings, loans and incomes of one group, and what was repaid of the loan that is looked at. */
final class Finances {
    private final RecordsModel<Saving, SavingDraft> savings;
    private final RecordsModel<Loan, LoanDraft> loans;
    private final RecordsModel<Repayment, RepaymentDraft> repayments;
    private final RecordsModel<Income, IncomeDraft> incomes;

    Finances(FinanceStore store, FormDesk desk, Events events, Clock clock) {
        savings = new RecordsModel<>(
                new RecordsKind<>(
                        "saving",
                        () -> SavingDraft.on(LocalDate.now(clock)),
                        SavingDraft::of,
                        Saving::id,
                        draft -> draft.problems(LocalDate.now(clock)),
                        SavingDraft::toRecord,
                        Set.of("saving", "member"),
                        store::savings,
                        store::save,
                        store::deleteSavings),
                desk,
                events);
        loans = new RecordsModel<>(
                new RecordsKind<>(
                        "loan",
                        () -> LoanDraft.EMPTY,
                        LoanDraft::of,
                        Loan::id,
                        draft -> draft.problems(LocalDate.now(clock)),
                        LoanDraft::toRecord,
                        Set.of("loan", "repayment", "member"),
                        store::loans,
                        store::save,
                        store::deleteLoans),
                desk,
                events);
        repayments = new RecordsModel<>(
                new RecordsKind<>(
                        "repayment",
                        () -> RepaymentDraft.EMPTY,
                        RepaymentDraft::of,
                        Repayment::id,
                        draft -> draft.problems(LocalDate.now(clock)),
                        RepaymentDraft::toRecord,
                        Set.of("repayment"),
                        store::repayments,
                        store::save,
                        store::deleteRepayments),
                desk,
                events);
        incomes = new RecordsModel<>(
                new RecordsKind<>(
                        "income",
                        () -> IncomeDraft.in(YearMonth.now(clock).minusMonths(1)),
                        IncomeDraft::of,
                        Income::id,
                        draft -> draft.problems(YearMonth.now(clock)),
                        IncomeDraft::toRecord,
                        Set.of("income", "member"),
                        store::incomes,
                        income -> save(store, income),
                        store::deleteIncomes),
                desk,
                events);
    }

    /** One figure a month: a second one would count the member twice. */
    private static Change save(FinanceStore store, Income income) {
        if (store.told(income.member(), income.month())
                .filter(known -> !known.equals(income.id()))
                .isPresent()) {
            throw new Refused(new Problem("income.month", "income.monthTaken"));
        }
        return store.save(income);
    }

    /** Of another group no loan is looked at yet. */
    void show(Optional<UUID> group) {
        if (!savings.owner().equals(group)) {
            repayments.show(Optional.empty());
        }
        List.of(savings, loans, incomes).forEach(list -> list.show(group));
    }

    RecordsModel<Saving, SavingDraft> savings() {
        return savings;
    }

    RecordsModel<Loan, LoanDraft> loans() {
        return loans;
    }

    RecordsModel<Repayment, RepaymentDraft> repayments() {
        return repayments;
    }

    RecordsModel<Income, IncomeDraft> incomes() {
        return incomes;
    }
}

package id.dampingi.economy;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refused;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The economy of one group: its enterprises, savings, loans and its members' income. */
final class EconomyModel {
    private record Read(EconomyMonth month, List<Member> members) {}

    private static final Set<String> TABLES =
            Set.of("enterprise", "enterprise_month", "permit", "saving", "loan", "repayment", "income", "member");

    private final EconomyMonthStore months;
    private final MemberStore members;
    private final FormDesk desk;
    private final Clock clock;
    private final RecordsModel<Enterprise, EnterpriseDraft> enterprises;
    private final RecordsModel<Saving, SavingDraft> savings;
    private final RecordsModel<Loan, LoanDraft> loans;
    private final RecordsModel<Repayment, RepaymentDraft> repayments;
    private final RecordsModel<Income, IncomeDraft> incomes;
    private final EnterpriseBooks books;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private Optional<EconomyMonth> month = Optional.empty();
    private List<Member> people = List.of();

    EconomyModel(
            EnterpriseStore enterpriseStore,
            FinanceStore finance,
            EconomyMonthStore months,
            MemberStore members,
            FormDesk desk,
            Events events,
            Clock clock) {
        this.months = months;
        this.members = members;
        this.desk = desk;
        this.clock = clock;
        books = new EnterpriseBooks(enterpriseStore, desk, events);
        enterprises = new RecordsModel<>(
                new RecordsKind<>(
                        "enterprise",
                        EnterpriseDraft.EMPTY,
                        EnterpriseDraft::of,
                        Enterprise::id,
                        EnterpriseDraft::toRecord,
                        Set.of("enterprise", "member"),
                        enterpriseStore::ofGroup,
                        enterpriseStore::save,
                        enterpriseStore::delete),
                desk,
                events);
        savings = new RecordsModel<>(
                new RecordsKind<>(
                        "saving",
                        SavingDraft.EMPTY,
                        SavingDraft::of,
                        Saving::id,
                        SavingDraft::toRecord,
                        Set.of("saving", "member"),
                        finance::savings,
                        finance::save,
                        finance::deleteSavings),
                desk,
                events);
        loans = new RecordsModel<>(
                new RecordsKind<>(
                        "loan",
                        LoanDraft.EMPTY,
                        LoanDraft::of,
                        Loan::id,
                        LoanDraft::toRecord,
                        Set.of("loan", "repayment", "member"),
                        finance::loans,
                        finance::save,
                        finance::deleteLoans),
                desk,
                events);
        repayments = new RecordsModel<>(
                new RecordsKind<>(
                        "repayment",
                        RepaymentDraft.EMPTY,
                        RepaymentDraft::of,
                        Repayment::id,
                        RepaymentDraft::toRecord,
                        Set.of("repayment"),
                        finance::repayments,
                        finance::save,
                        finance::deleteRepayments),
                desk,
                events);
        incomes = new RecordsModel<>(
                new RecordsKind<>(
                        "income",
                        IncomeDraft.EMPTY,
                        IncomeDraft::of,
                        Income::id,
                        IncomeDraft::toRecord,
                        Set.of("income", "member"),
                        finance::incomes,
                        income -> save(finance, income),
                        finance::deleteIncomes),
                desk,
                events);
        events.on(Change.class, change -> {
            if (TABLES.stream().anyMatch(change::touches)) {
                load();
            }
        });
    }

    /** One figure a month: a second one would count the member twice. */
    private static Change save(FinanceStore finance, Income income) {
        if (finance.told(income.member(), income.month())
                .filter(known -> !known.equals(income.id()))
                .isPresent()) {
            throw new Refused(new Problem("income.month", "income.monthTaken"));
        }
        return finance.save(income);
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void show(UUID newGroup) {
        if (!group.equals(Optional.of(newGroup))) {
            group = Optional.of(newGroup);
            month = Optional.empty();
            books.show(Optional.empty());
            repayments.show(Optional.empty());
        }
        List.of(enterprises, savings, loans, incomes).forEach(list -> list.show(group));
        load();
    }

    RecordsModel<Enterprise, EnterpriseDraft> enterprises() {
        return enterprises;
    }

    EnterpriseBooks books() {
        return books;
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

    /** The last whole month: the running one is not in the books yet. */
    YearMonth lastMonth() {
        return YearMonth.now(clock).minusMonths(1);
    }

    /** Empty until it was read. */
    Optional<EconomyMonth> month() {
        return month;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void newSaving() {
        savings.openNew(new SavingDraft(Parse.text(today()), "", SavingWay.IN.name(), "", ""));
    }

    void newIncome() {
        incomes.openNew(new IncomeDraft("", Parse.text(lastMonth()), "", ""));
    }

    /** Members of the group, those too who have left: an old record may be theirs. */
    List<Member> people() {
        return people;
    }

    /** {@code ""} for nobody. */
    String name(@Nullable UUID member) {
        return people.stream()
                .filter(one -> one.id().equals(member))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    private void load() {
        group.ifPresent(of -> desk.background()
                .run(
                        () -> new Read(months.read(of, lastMonth()), members.ofGroup(of)),
                        read -> loaded(of, read),
                        desk.failures()::tell));
    }

    private void loaded(UUID of, Read read) {
        if (group.equals(Optional.of(of))) {
            month = Optional.of(read.month());
            people = read.members();
            changed.run();
        }
    }
}

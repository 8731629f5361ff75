package id.dampingi.economy;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import id.dampingi.kit.form.Refused;
import id.dampingi.kit.i18n.Failure;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Savings, loans with their repayments, and what members earn. */
public final class FinanceStore {
    static final Table<Saving> SAVING = new Table<>("saving", Saving::id, FinanceStore::saving)
            .column("assisted_group", Saving::group)
            .column("member", Saving::member)
            .column("date", Saving::date)
            .column("amount", Saving::amount)
            .column("note", Saving::note);
    private static final Table<Loan> LOAN = new Table<>("loan", Loan::id, FinanceStore::loan)
            .column("assisted_group", Loan::group)
            .column("member", Loan::member)
            .column("lender", Loan::lender)
            .column("lender_kind", Loan::lenderKind)
            .column("date", Loan::date)
            .column("amount", Loan::amount)
            .column("due", Loan::due)
            .column("purpose", Loan::purpose)
            .column("note", Loan::note);
    private static final Table<Repayment> REPAYMENT = new Table<>("repayment", Repayment::id, FinanceStore::repayment)
            .column("loan", Repayment::loan)
            .column("date", Repayment::date)
            .column("amount", Repayment::amount);
    private static final Table<Income> INCOME = new Table<>("income", Income::id, FinanceStore::income)
            .column("member", Income::member)
            .column("month", Income::month)
            .column("amount", Income::amount)
            .column("source", Income::source);

    private final Database database;
    private final BalanceStore balances;

    public FinanceStore(Database database) {
        this.database = database;
        balances = new BalanceStore(database);
    }

    /** The newest first. */
    public List<Saving> savings(UUID group) {
        return database.list(
                SAVING.select() + "where assisted_group = ? order by date desc, id desc", SAVING::read, group);
    }

    /** With what was repaid, the newest first. */
    public List<Loan> loans(UUID group) {
        return database.list("""
                select loan.*, (select ifnull(sum(r.amount), 0) from repayment r where r.loan = loan.id) repaid
                from loan
                where assisted_group = ?
                order by date desc, id desc
                """, FinanceStore::loan, group);
    }

    public List<Repayment> repayments(UUID loan) {
        return database.list(REPAYMENT.select() + "where loan = ? order by date desc, id desc", REPAYMENT::read, loan);
    }

    /** What the members of a group earned, the newest month first. */
    public List<Income> incomes(UUID group) {
        return database.list("""
                select income.*
                from member
                join income on income.member = member.id
                where member.assisted_group = ?
                order by income.month desc, member.name collate nocase
                """, INCOME::read, group);
    }

    /** The record of a member's month, if there is one already. */
    Optional<UUID> told(UUID member, YearMonth month) {
        return database.first(
                "select id from income where member = ? and month = ?", row -> row.id("id"), member, month);
    }

    /** @throws Refused if more were taken out than was saved, on its day or later */
    public Change save(Saving saving) {
        return database.change("change.saving", changing -> {
            balances.check(saving);
            save(changing, saving);
        });
    }

    /** @throws Refused if more was paid back of it already, or earlier */
    public Change save(Loan loan) {
        return database.change("change.loan", changing -> {
            balances.check(loan);
            save(changing, loan);
        });
    }

    /** @throws Refused if it lies before its loan, or is more than what is owed */
    public Change save(Repayment repayment) {
        return database.change("change.repayment", changing -> {
            balances.check(repayment);
            save(changing, repayment);
        });
    }

    public Change save(Income income) {
        return database.change("change.income", changing -> save(changing, income));
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Saving saving) {
        changing.save(SAVING, saving);
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Loan loan) {
        changing.save(LOAN, loan);
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Repayment repayment) {
        changing.save(REPAYMENT, repayment);
    }

    /** As part of a larger change. */
    public static void save(Changing changing, Income income) {
        changing.save(INCOME, income);
    }

    /** @throws Failure if without them more were taken out than was saved */
    public Change deleteSavings(Collection<UUID> ids) {
        return database.change("change.savingDeleted", changing -> {
            balances.checkDeletion(ids);
            changing.deleteAll(SAVING, ids);
        });
    }

    /** With their repayments. */
    public Change deleteLoans(Collection<UUID> ids) {
        return database.change("change.loanDeleted", changing -> changing.deleteAll(LOAN, ids));
    }

    public Change deleteRepayments(Collection<UUID> ids) {
        return database.change("change.repaymentDeleted", changing -> changing.deleteAll(REPAYMENT, ids));
    }

    public Change deleteIncomes(Collection<UUID> ids) {
        return database.change("change.incomeDeleted", changing -> changing.deleteAll(INCOME, ids));
    }

    private static Saving saving(Row row) {
        return new Saving(
                row.id("id"),
                row.id("assisted_group"),
                row.optionalId("member").orElse(null),
                row.date("date"),
                row.scaled("amount"),
                row.text("note"));
    }

    private static Loan loan(Row row) {
        BigDecimal repaid = row.scaled("repaid");
        return new Loan(
                row.id("id"),
                row.id("assisted_group"),
                row.optionalId("member").orElse(null),
                row.text("lender"),
                row.choice("lender_kind", LenderKind.class),
                row.date("date"),
                row.scaled("amount"),
                row.optionalDate("due").orElse(null),
                row.text("purpose"),
                row.text("note"),
                repaid);
    }

    private static Repayment repayment(Row row) {
        return new Repayment(row.id("id"), row.id("loan"), row.date("date"), row.scaled("amount"));
    }

    private static Income income(Row row) {
        return new Income(row.id("id"), row.id("member"), row.month("month"), row.scaled("amount"), row.text("source"));
    }
}

package id.dampingi.economy;

import id.dampingi.economy.SavingsLedger.Shortage;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Refused;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nobody takes out more than they saved, or pays back more than they owe, on any day. */
final class BalanceStore {
    private record Owed(BigDecimal amount, LocalDate date, BigDecimal repaid, Optional<LocalDate> first) {}

    private static final String SAVINGS = """
            select s.*
            from saving s
            join (select distinct assisted_group, member from saving where id in %s) of
                on of.assisted_group = s.assisted_group and of.member is s.member
            """;

    private final Database database;

    BalanceStore(Database database) {
        this.database = database;
    }

    /** @throws Refused if more were taken out than was saved, on its day or later */
    void check(Saving saving) {
        Optional<Saving> known =
                database.first(FinanceStore.SAVING.select() + "where id = ?", FinanceStore.SAVING::read, saving.id());
        if (known.isEmpty() && saving.amount().signum() >= 0) {
            return;
        }
        var before = new SavingsLedger(database.list(
                FinanceStore.SAVING.select() + "where assisted_group = ? and (member is ? or member is ?)",
                FinanceStore.SAVING::read,
                saving.group(),
                saving.member(),
                known.map(Saving::member).orElse(saving.member())));
        var after = before.with(saving);
        after.shortage(before).ifPresent(shortage -> refuse(saving, after, shortage));
    }

    private static void refuse(Saving saving, SavingsLedger after, Shortage shortage) {
        Optional<UUID> owner = Optional.ofNullable(saving.member());
        if (!shortage.member().equals(owner)) {
            refuse(
                    "saving.member",
                    "saving.formerOwnerShort",
                    Formats.shortDate(shortage.day()),
                    Formats.money(shortage.missing()));
        }
        if (shortage.day().equals(saving.date()) && saving.amount().signum() < 0) {
            BigDecimal saved = after.balance(owner, saving.date()).subtract(saving.amount());
            refuse(
                    "saving.amount",
                    "saving.moreThanSaved",
                    Formats.shortDate(saving.date()),
                    Formats.money(saved.max(BigDecimal.ZERO)));
        }
        refuse(
                "saving.amount",
                "saving.laterShort",
                Formats.shortDate(shortage.day()),
                Formats.money(shortage.missing()));
    }

    /** @throws Failure if something would be missing without them */
    void checkDeletion(Collection<UUID> savings) {
        List<Saving> all = Places.parts(savings).stream()
                .flatMap(part -> database
                        .list(
                                SAVINGS.formatted(Places.marks(1)),
                                FinanceStore.SAVING::read,
                                Places.fill(part).toArray())
                        .stream())
                .distinct()
                .toList();
        var before = new SavingsLedger(all);
        before.without(savings).shortage(before).ifPresent(shortage -> {
            throw new Failure(
                    "saving.needed", null, Formats.shortDate(shortage.day()), Formats.money(shortage.missing()));
        });
    }

    /** @throws Refused if it lies before its loan, or is more than what is owed */
    void check(Repayment repayment) {
        owed(repayment.loan(), repayment.id()).ifPresent(owed -> {
            if (repayment.date().isBefore(owed.date())) {
                refuse("repayment.date", "repayment.beforeLoan", Formats.shortDate(owed.date()));
            }
            BigDecimal rest = owed.amount().subtract(owed.repaid());
            if (repayment.amount().compareTo(rest) > 0) {
                refuse("repayment.amount", "repayment.moreThanOwed", Formats.money(rest.max(BigDecimal.ZERO)));
            }
        });
    }

    /** @throws Refused if more was paid back of it already, or earlier */
    void check(Loan loan) {
        owed(loan.id(), null).ifPresent(owed -> {
            if (owed.repaid().compareTo(loan.amount()) > 0) {
                refuse("loan.amount", "loan.lessThanRepaid", Formats.money(owed.repaid()));
            }
            owed.first()
                    .filter(first -> first.isBefore(loan.date()))
                    .ifPresent(first -> refuse("loan.date", "loan.afterRepayment", Formats.shortDate(first)));
        });
    }

    /** Without one of its repayments. */
    private Optional<Owed> owed(UUID loan, @Nullable UUID without) {
        return database.first("""
                select l.amount, l.date, ifnull(sum(r.amount), 0) repaid, min(r.date) first
                from loan l
                left join repayment r on r.loan = l.id and r.id is not ?
                where l.id = ?
                group by l.id
                """, BalanceStore::owed, without, loan);
    }

    private static Owed owed(Row row) {
        return new Owed(row.scaled("amount"), row.date("date"), row.scaled("repaid"), row.optionalDate("first"));
    }

    private static void refuse(String field, String messageKey, Object... args) {
        throw new Refused(new Problem(field, messageKey, args));
    }
}

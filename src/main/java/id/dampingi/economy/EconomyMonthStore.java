package id.dampingi.economy;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Scaled;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sums up a group's economy for a month. */
public final class EconomyMonthStore {
    private final Database database;

    public EconomyMonthStore(Database database) {
        this.database = database;
    }

    public EconomyMonth read(UUID group, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return database.first("""
                with book as (
                    select m.turnover, m.cost, m.jobs
                    from enterprise e join enterprise_month m on m.enterprise = e.id and m.month = ?2
                    where e.assisted_group = ?1
                ), debt as (
                    select l.due,
                           max(0, l.amount - ifnull((
                               select sum(r.amount) from repayment r where r.loan = l.id and r.date <= ?4), 0)) rest
                    from loan l
                    where l.assisted_group = ?1 and l.date <= ?4
                )
                select
                    (select count(*) from enterprise
                     where assisted_group = ?1 and (started is null or started <= ?4)
                       and (ended is null or ended >= ?3)) enterprises,
                    (select sum(turnover) from book) turnover,
                    (select sum(cost) from book) cost,
                    (select ifnull(sum(jobs), 0) from book) jobs,
                    (select count(*) from enterprise e join permit p on p.enterprise = e.id
                     where e.assisted_group = ?1 and (e.ended is null or e.ended >= ?3)
                       and (p.issued is null or p.issued <= ?4) and (p.expires is null or p.expires >= ?4)) permits,
                    (select ifnull(sum(amount), 0) from saving where assisted_group = ?1 and date <= ?4) savings,
                    (select ifnull(sum(rest), 0) from debt) owed,
                    (select ifnull(sum(rest), 0) from debt where due <= ?4) overdue,
                    (select cast(avg(i.amount) as integer) from member m join income i on i.member = m.id
                     where m.assisted_group = ?1 and i.month = ?2) income
                """, EconomyMonthStore::month, group, month, first, last)
                .orElseThrow();
    }

    private static EconomyMonth month(Row row) {
        return new EconomyMonth(
                row.integer("enterprises"),
                amount(row, "turnover"),
                amount(row, "cost"),
                row.integer("jobs"),
                row.integer("permits"),
                row.scaled("savings"),
                row.scaled("owed"),
                row.scaled("overdue"),
                amount(row, "income"));
    }

    private static @Nullable BigDecimal amount(Row row, String column) {
        return row.has(column) ? Scaled.of(row.big(column)) : null;
    }
}

package id.dampingi.economy;

import id.dampingi.economy.EconomyStatement.Debt;
import id.dampingi.economy.EconomyStatement.Own;
import id.dampingi.economy.EconomyStatement.Savings;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Scaled;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Sums up the economy of many groups for a month. */
public final class EconomyStatementStore {
    /** ?1 is 1 January, ?2 and ?3 the days and ?4 the name of the month. Of members' enterprises nothing but sums leaves. */
    private static final String BOOKS = """
            select e.assisted_group, min(e.name) as name, min(e.kind) as kind, min(e.ended) as ended,
                e.member is not null as personal,
                count(distinct iif(e.ended is null or e.ended >= ?2, e.id, null)) as enterprises,
                sum(m.turnover) filter (where m.month = ?4) as turnover,
                sum(m.cost) filter (where m.month = ?4) as cost,
                ifnull(sum(m.jobs) filter (where m.month = ?4), 0) as jobs,
                sum(m.turnover) as year_turnover,
                sum(m.cost) as year_cost
            from enterprise e
            left join enterprise_month m on m.enterprise = e.id and m.month between substr(?1, 1, 7) and ?4
            where e.assisted_group in %s and (e.started is null or e.started <= ?3)
                and (e.ended is null or e.ended >= ?1)
            group by e.assisted_group, personal, iif(e.member is null, e.id, null)
            order by e.assisted_group, name collate nocase
            """.formatted(Places.marks(5));

    private static final String SAVINGS = """
            select assisted_group,
                ifnull(sum(amount) filter (where date < ?2), 0) as before,
                ifnull(sum(amount) filter (where date >= ?2 and amount > 0), 0) as put_in,
                ifnull(-sum(amount) filter (where date >= ?2 and amount < 0), 0) as taken_out
            from saving
            where assisted_group in %s and date <= ?3
            group by assisted_group
            """.formatted(Places.marks(5));

    private static final String DEBTS = """
            with debt as (
                select l.assisted_group, l.lender_kind, l.due,
                    l.amount - ifnull((
                        select sum(r.amount) from repayment r where r.loan = l.id and r.date <= ?3), 0) as rest
                from loan l
                where l.assisted_group in %s and l.date <= ?3
            )
            select assisted_group, lender_kind, count(*) as loans, sum(rest) as rest,
                ifnull(sum(rest) filter (where due <= ?3), 0) as overdue
            from debt
            where rest > 0
            group by assisted_group, lender_kind
            order by assisted_group, rest desc, lender_kind
            """.formatted(Places.marks(5));

    private static final String PERMITS = """
            select e.assisted_group, count(*) as permits
            from enterprise e join permit p on p.enterprise = e.id
            where e.assisted_group in %s and (e.ended is null or e.ended >= ?2)
                and (p.issued is null or p.issued <= ?3) and (p.expires is null or p.expires >= ?3)
            group by e.assisted_group
            """.formatted(Places.marks(5));

    private static final String INCOMES = """
            select m.assisted_group, count(*) as told, cast(avg(i.amount) as integer) as income
            from member m join income i on i.member = m.id and i.month = ?4
            where m.assisted_group in %s
            group by m.assisted_group
            """.formatted(Places.marks(5));

    private final Database database;

    public EconomyStatementStore(Database database) {
        this.database = database;
    }

    /** Of up to fifty groups, in five queries; a group without any record is not there. */
    public Map<UUID, EconomyStatement> ofMonth(Collection<UUID> groups, YearMonth month) {
        List<@Nullable Object> given = new ArrayList<>(
                List.of(LocalDate.of(month.getYear(), 1, 1), month.atDay(1), month.atEndOfMonth(), month));
        given.addAll(Places.fill(groups));
        @Nullable Object[] args = given.toArray();
        var found = new HashMap<UUID, Parts>();
        each(BOOKS, args, found, Parts::book);
        each(SAVINGS, args, found, Parts::savings);
        each(DEBTS, args, found, Parts::debt);
        each(PERMITS, args, found, (parts, row) -> parts.permits = row.integer("permits"));
        each(INCOMES, args, found, Parts::income);
        var statements = new HashMap<UUID, EconomyStatement>();
        found.forEach((group, parts) -> statements.put(group, parts.statement()));
        return statements;
    }

    private void each(String query, @Nullable Object[] args, Map<UUID, Parts> found, BiConsumer<Parts, Row> use) {
        database.each(
                query,
                row -> use.accept(found.computeIfAbsent(row.id("assisted_group"), group -> new Parts()), row),
                args);
    }

    private static final class Parts {
        private final List<Own> own = new ArrayList<>();
        private BookSums members = BookSums.NONE;
        private Savings savings = Savings.NONE;
        private final List<Debt> debts = new ArrayList<>();
        private int permits;
        private int told;
        private @Nullable BigDecimal income;

        void savings(Row row) {
            savings = new Savings(row.scaled("before"), row.scaled("put_in"), row.scaled("taken_out"));
        }

        void debt(Row row) {
            debts.add(new Debt(
                    row.choice("lender_kind", LenderKind.class),
                    row.integer("loans"),
                    row.scaled("rest"),
                    row.scaled("overdue")));
        }

        void income(Row row) {
            told = row.integer("told");
            income = row.scaled("income");
        }

        void book(Row row) {
            BookSums sums = new BookSums(
                    row.integer("enterprises"),
                    amount(row, "turnover"),
                    amount(row, "cost"),
                    row.integer("jobs"),
                    amount(row, "year_turnover"),
                    amount(row, "year_cost"));
            if (row.flag("personal")) {
                members = sums;
            } else {
                own.add(new Own(
                        row.text("name"),
                        row.text("kind"),
                        row.optionalDate("ended").orElse(null),
                        sums));
            }
        }

        private static @Nullable BigDecimal amount(Row row, String column) {
            return row.has(column) ? Scaled.of(row.big(column)) : null;
        }

        EconomyStatement statement() {
            return new EconomyStatement(List.copyOf(own), members, savings, List.copyOf(debts), permits, told, income);
        }
    }
}

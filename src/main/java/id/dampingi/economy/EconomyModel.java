package id.dampingi.economy;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Refreshed;
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

/** The economy of one group: its enterprises, its finances, and the figures of the last month. */
final class EconomyModel {
    private record Read(Optional<EconomyMonth> month, List<Member> people) {}

    private static final Set<String> TABLES =
            Set.of("enterprise", "enterprise_month", "permit", "saving", "loan", "repayment", "income", "member");

    private final Clock clock;
    private final EnterpriseBooks books;
    private final Finances finances;
    private final Refreshed<Read> read;

    EconomyModel(
            EnterpriseStore enterprises,
            FinanceStore finance,
            EconomyMonthStore months,
            MemberStore members,
            FormDesk desk,
            Events events,
            Clock clock) {
        this.clock = clock;
        // First, so that the names in the lists are known when those come.
        read = new Refreshed<>(
                new Read(Optional.empty(), List.of()),
                TABLES,
                group -> new Read(Optional.of(months.read(group, lastMonth())), members.ofGroup(group)),
                desk,
                events);
        books = new EnterpriseBooks(enterprises, desk, events, clock);
        finances = new Finances(finance, desk, events, clock);
    }

    void onChange(Runnable action) {
        read.onChange(action);
    }

    void show(UUID group) {
        read.show(Optional.of(group));
        books.showGroup(Optional.of(group));
        finances.show(Optional.of(group));
    }

    EnterpriseBooks books() {
        return books;
    }

    Finances finances() {
        return finances;
    }

    /** The last whole month: the running one is not in the books yet. */
    YearMonth lastMonth() {
        return YearMonth.now(clock).minusMonths(1);
    }

    /** Empty until it was read. */
    Optional<EconomyMonth> month() {
        return read.get().month();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Members of the group, those too who have left: an old record may be theirs. */
    List<Member> people() {
        return read.get().people();
    }

    /** {@code ""} for nobody. */
    String name(@Nullable UUID member) {
        return Member.name(people(), member);
    }
}

package id.dampingi.sample;

import id.dampingi.economy.BookMonth;
import id.dampingi.economy.Enterprise;
import id.dampingi.economy.EnterpriseStore;
import id.dampingi.economy.FinanceStore;
import id.dampingi.economy.Income;
import id.dampingi.economy.LenderKind;
import id.dampingi.economy.Loan;
import id.dampingi.economy.Permit;
import id.dampingi.economy.Repayment;
import id.dampingi.economy.Saving;
import id.dampingi.kit.db.Changing;
import id.dampingi.member.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sample groups and their members earn, save and owe; a year of it. */
final class SampleEconomy {
    private static final List<String> KINDS = List.of(
            "Keripik pisang",
            "Anyaman bambu",
            "Warung sembako",
            "Ternak kambing",
            "Ikan asap",
            "Batik tulis",
            "Bibit sayuran",
            "Kopi bubuk");
    private static final int MONTHS = 12;

    private final LocalDate today;
    private final Dice dice;

    SampleEconomy(LocalDate today, Dice dice) {
        this.today = today;
        this.dice = dice;
    }

    /** @param members of the group */
    void save(Changing changing, SampleGroup group, List<Member> members) {
        enterprise(changing, group, KINDS.get(group.index() % KINDS.size()) + " " + shortName(group), null, 4_500);
        Member owner = members.get(2);
        enterprise(changing, group, KINDS.get((group.index() + 3) % KINDS.size()) + " " + owner.name(), owner, 1_900);
        for (int i = 0; i < Math.min(6, members.size()); i++) {
            savings(changing, group, members.get(i), i);
            incomes(changing, group, members.get(i), i);
        }
        loans(changing, group, members);
    }

    private static String shortName(SampleGroup group) {
        String name = group.group().name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** @param thousands the usual turnover of a month, in thousands of rupiah */
    private void enterprise(Changing changing, SampleGroup group, String name, @Nullable Member owner, int thousands) {
        String kind = name.substring(0, name.indexOf(' ', name.indexOf(' ') + 1));
        var enterprise = new Enterprise(
                dice.id(),
                group.group().id(),
                owner == null ? null : owner.id(),
                name,
                kind,
                today.minusMonths(MONTHS + 2).withDayOfMonth(1),
                null,
                "");
        EnterpriseStore.save(changing, enterprise);
        for (int back = MONTHS; back >= 1; back--) {
            YearMonth month = YearMonth.from(today).minusMonths(back);
            int turnover = thousands
                    + (MONTHS - back) * thousands / 40
                    + Dice.roll(thousands / 4, group.index(), back, thousands);
            int cost = turnover * (58 + Dice.roll(12, group.index(), back, 7)) / 100;
            EnterpriseStore.save(
                    changing,
                    new BookMonth(
                            dice.id(),
                            enterprise.id(),
                            month,
                            rupiah(turnover),
                            rupiah(cost),
                            owner == null ? 5 : 2,
                            ""));
        }
        EnterpriseStore.save(
                changing,
                new Permit(
                        dice.id(),
                        enterprise.id(),
                        "NIB",
                        "12340" + (56_700_000 + group.index() * 131 + thousands),
                        today.minusMonths(9).withDayOfMonth(14),
                        null));
        if (owner == null && group.index() % 2 == 0) {
            EnterpriseStore.save(
                    changing,
                    new Permit(
                            dice.id(),
                            enterprise.id(),
                            "PIRT",
                            "P-IRT " + (2_053_510_010L + group.index()),
                            today.minusMonths(6).withDayOfMonth(3),
                            today.plusYears(4).withDayOfMonth(3)));
        }
    }

    private void savings(Changing changing, SampleGroup group, Member member, int number) {
        for (int back = 6; back >= 1; back--) {
            LocalDate date = today.minusMonths(back).withDayOfMonth(10);
            int thousands = 20 + 5 * Dice.roll(7, group.index(), number, back);
            boolean taken = back == 2 && number == 4;
            BigDecimal amount = rupiah(taken ? -75 : thousands);
            FinanceStore.save(
                    changing,
                    new Saving(
                            dice.id(),
                            group.group().id(),
                            member.id(),
                            date,
                            amount,
                            taken ? "Biaya sekolah anak" : ""));
        }
    }

    private void incomes(Changing changing, SampleGroup group, Member member, int number) {
        for (int back : List.of(7, 1)) {
            int thousands = 1_400 + 50 * Dice.roll(16, group.index(), number, 3) + (back == 1 ? 150 : 0);
            FinanceStore.save(
                    changing,
                    new Income(
                            dice.id(),
                            member.id(),
                            YearMonth.from(today).minusMonths(back),
                            rupiah(thousands),
                            number % 2 == 0 ? "Usaha rumah tangga" : "Buruh tani dan usaha sampingan"));
        }
    }

    private void loans(Changing changing, SampleGroup group, List<Member> members) {
        LocalDate lent = today.minusMonths(8).withDayOfMonth(5);
        Loan shared = loan(group, members.get(1), "Kas kelompok", LenderKind.GROUP, lent, 1_000, "Modal pakan");
        FinanceStore.save(changing, shared);
        for (int month = 1; month <= 5; month++) {
            FinanceStore.save(changing, new Repayment(dice.id(), shared.id(), lent.plusMonths(month), rupiah(150)));
        }
        if (group.index() % 3 == 1) {
            FinanceStore.save(
                    changing,
                    loan(
                            group,
                            members.get(3),
                            "Pengambek",
                            LenderKind.MONEYLENDER,
                            lent.plusMonths(1),
                            2_500,
                            "Perbaikan jukung"));
        }
    }

    private Loan loan(
            SampleGroup group,
            Member member,
            String lender,
            LenderKind kind,
            LocalDate date,
            int thousands,
            String purpose) {
        return new Loan(
                dice.id(),
                group.group().id(),
                member.id(),
                lender,
                kind,
                date,
                rupiah(thousands),
                date.plusMonths(7),
                purpose,
                "",
                BigDecimal.ZERO);
    }

    private static BigDecimal rupiah(int thousands) {
        return BigDecimal.valueOf(thousands * 1_000L);
    }
}

package id.dampingi.economy;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What a member earned as it is being typed. */
record IncomeDraft(String member, String month, String amount, String source) implements Draft {
    static IncomeDraft in(YearMonth month) {
        return new IncomeDraft("", Parse.text(month), "", "");
    }

    static IncomeDraft of(Income saved) {
        return new IncomeDraft(
                Typing.text(saved.member()), Parse.text(saved.month()), Parse.text(saved.amount()), saved.source());
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that nothing is told of days to come. */
    List<Problem> problems(YearMonth now) {
        return checks().pastMonth(now, "income.month", month).problems();
    }

    private Checks checks() {
        return new Checks()
                .required("income.member", member)
                .required("income.month", month)
                .month("income.month", month)
                .required("income.amount", amount)
                .notNegative("income.amount", amount, "income.negative")
                .that(Typing.fits(amount), "income.amount", "economy.tooMuch")
                .atMost(400, "income.source", source);
    }

    Income toRecord(UUID id, UUID group) {
        return new Income(
                id, UUID.fromString(member), Parse.month(month).orElseThrow(), Typing.money(amount), source.strip());
    }
}

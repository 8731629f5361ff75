package id.dampingi.economy;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A repayment as it is being typed. */
record RepaymentDraft(String date, String amount) implements Draft {
    static final RepaymentDraft EMPTY = new RepaymentDraft("", "");

    static RepaymentDraft of(Repayment saved) {
        return new RepaymentDraft(Parse.text(saved.date()), Parse.text(saved.amount()));
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that nothing is told of days to come. */
    List<Problem> problems(LocalDate today) {
        return checks().past(today, "repayment.date", date).problems();
    }

    private Checks checks() {
        return new Checks()
                .required("repayment.date", date)
                .date("repayment.date", date)
                .required("repayment.amount", amount)
                .number("repayment.amount", amount)
                .moreThanZero("repayment.amount", amount)
                .that(Typing.fits(amount), "repayment.amount", "economy.tooMuch");
    }

    Repayment toRecord(UUID id, UUID owner) {
        return new Repayment(id, owner, Parse.date(date).orElseThrow(), Typing.money(amount));
    }
}

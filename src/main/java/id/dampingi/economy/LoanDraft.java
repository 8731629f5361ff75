package id.dampingi.economy;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A loan as it is being typed. */
record LoanDraft(
        String date,
        String member,
        String amount,
        String lenderKind,
        String lender,
        String due,
        String purpose,
        String note)
        implements Draft {
    static final LoanDraft EMPTY = new LoanDraft("", "", "", "", "", "", "", "");

    static LoanDraft of(Loan saved) {
        return new LoanDraft(
                Parse.text(saved.date()),
                Typing.text(saved.member()),
                Parse.text(saved.amount()),
                saved.lenderKind().name(),
                saved.lender(),
                Typing.text(saved.due()),
                saved.purpose(),
                saved.note());
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that nothing is told of days to come. */
    List<Problem> problems(LocalDate today) {
        return checks().past(today, "loan.date", date).problems();
    }

    private Checks checks() {
        return new Checks()
                .required("loan.date", date)
                .date("loan.date", date)
                .required("loan.amount", amount)
                .number("loan.amount", amount)
                .moreThanZero("loan.amount", amount)
                .that(Typing.fits(amount), "loan.amount", "economy.tooMuch")
                .required("loan.lenderKind", lenderKind)
                .atMost(160, "loan.lender", lender)
                .date("loan.due", due)
                .order(date, "loan.due", due)
                .atMost(400, "loan.purpose", purpose)
                .atMost(2_000, "loan.note", note);
    }

    Loan toRecord(UUID id, UUID owner) {
        return new Loan(
                id,
                owner,
                Typing.id(member),
                lender.strip(),
                LenderKind.valueOf(lenderKind),
                Parse.date(date).orElseThrow(),
                Typing.money(amount),
                Parse.date(due).orElse(null),
                purpose.strip(),
                note.strip(),
                BigDecimal.ZERO);
    }
}

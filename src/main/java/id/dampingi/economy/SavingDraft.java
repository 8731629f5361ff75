package id.dampingi.economy;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Money saved or taken out as it is being typed. */
record SavingDraft(String date, String member, String way, String amount, String note) implements Draft {
    static SavingDraft on(LocalDate day) {
        return new SavingDraft(Parse.text(day), "", SavingWay.IN.name(), "", "");
    }

    static SavingDraft of(Saving saved) {
        return new SavingDraft(
                Parse.text(saved.date()),
                Typing.text(saved.member()),
                (saved.amount().signum() < 0 ? SavingWay.OUT : SavingWay.IN).name(),
                Parse.text(saved.amount().abs()),
                saved.note());
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that nothing is told of days to come. */
    List<Problem> problems(LocalDate today) {
        return checks().past(today, "saving.date", date).problems();
    }

    private Checks checks() {
        return new Checks()
                .required("saving.date", date)
                .date("saving.date", date)
                .required("saving.way", way)
                .required("saving.amount", amount)
                .number("saving.amount", amount)
                .moreThanZero("saving.amount", amount)
                .that(Typing.fits(amount), "saving.amount", "economy.tooMuch")
                .atMost(2_000, "saving.note", note);
    }

    Saving toRecord(UUID id, UUID owner) {
        return new Saving(
                id,
                owner,
                Typing.id(member),
                Parse.date(date).orElseThrow(),
                SavingWay.valueOf(way).signed(Typing.money(amount)),
                note.strip());
    }
}

package id.dampingi.member;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A consent as it is being typed; the birth date of the member, which tells whether a parent must agree, is not shown. */
record ConsentDraft(String purpose, String given, String by, String way, String takenBack, String born)
        implements Draft {
    static ConsentDraft blank(Member member) {
        LocalDate born = member.born();
        return new ConsentDraft("", "", "", "", "", born == null ? "" : Parse.text(born));
    }

    static ConsentDraft of(Consent consent, Member member) {
        ConsentWay way = consent.way();
        LocalDate takenBack = consent.takenBack();
        return new ConsentDraft(
                consent.purpose().name(),
                Parse.text(consent.given()),
                consent.by(),
                way == null ? "" : way.name(),
                takenBack == null ? "" : Parse.text(takenBack),
                blank(member).born());
    }

    /** Without what depends on the day on which it is asked. */
    @Override
    public List<Problem> problems() {
        return problems(LocalDate.MAX);
    }

    List<Problem> problems(LocalDate today) {
        return new Checks()
                .required("consent.purpose", purpose)
                .required("consent.given", given)
                .date("consent.given", given)
                .past(today, "consent.given", given)
                .that(!before(given, born), "consent.given", "member.joinedBeforeBorn")
                .that(!childAlone(today), "consent.by", "consent.parentNeeded")
                .atMost(160, "consent.by", by)
                .date("consent.takenBack", takenBack)
                .past(today, "consent.takenBack", takenBack)
                .that(!before(takenBack, given), "consent.takenBack", "consent.takenBackBeforeGiven")
                .problems();
    }

    static boolean isChild(Map<String, String> fields, LocalDate today) {
        return Parse.date(fields.getOrDefault("born", ""))
                .filter(born -> Consent.isChild(
                        born, Parse.date(fields.getOrDefault("given", "")).orElse(today)))
                .isPresent();
    }

    Consent toConsent(UUID id, UUID member) {
        return new Consent(
                id,
                member,
                Purpose.valueOf(purpose),
                Parse.date(given).orElseThrow(),
                by.strip(),
                way.isEmpty() ? null : ConsentWay.valueOf(way),
                Parse.date(takenBack).orElse(null));
    }

    private boolean childAlone(LocalDate today) {
        return by.isBlank() && isChild(Map.of("born", born, "given", given), today);
    }

    private static boolean before(String day, String other) {
        return Parse.date(day)
                .flatMap(one -> Parse.date(other).filter(one::isBefore))
                .isPresent();
    }
}

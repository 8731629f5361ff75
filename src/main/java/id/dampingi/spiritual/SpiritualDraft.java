package id.dampingi.spiritual;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A spiritual need as it is being typed; the member is held by the id. */
record SpiritualDraft(
        String date,
        String member,
        String belief,
        String need,
        String confidential,
        String state,
        String answeredOn,
        String answeredBy,
        String answer)
        implements Draft {
    static final String YES = "yes";

    static SpiritualDraft on(LocalDate day) {
        return new SpiritualDraft(Parse.text(day), "", "", "", "", NeedState.OPEN.name(), "", "", "");
    }

    static SpiritualDraft of(SpiritualNeed need) {
        UUID member = need.member();
        LocalDate answered = need.answeredOn();
        return new SpiritualDraft(
                Parse.text(need.date()),
                member == null ? "" : member.toString(),
                need.belief(),
                need.need(),
                need.confidential() ? YES : "",
                need.state().name(),
                answered == null ? "" : Parse.text(answered),
                need.answeredBy(),
                need.answer());
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that nothing is told of days to come. */
    List<Problem> problems(LocalDate today) {
        Checks checks = checks().past(today, "spiritual.date", date);
        return (isSettled() ? checks.past(today, "spiritual.answeredOn", answeredOn) : checks).problems();
    }

    private Checks checks() {
        Checks checks = new Checks()
                .required("spiritual.date", date)
                .date("spiritual.date", date)
                .required("spiritual.need", need)
                .atMost(4_000, "spiritual.need", need)
                .atMost(80, "spiritual.belief", belief);
        if (!isSettled()) {
            return checks;
        }
        boolean explained = state.equals(NeedState.ANSWERED.name()) || !answer.isBlank();
        return checks.that(!answeredOn.isBlank(), "spiritual.answeredOn", "spiritual.answeredOnNeeded")
                .date("spiritual.answeredOn", answeredOn)
                .that(!answeredBeforeRaised(), "spiritual.answeredOn", "spiritual.answeredBeforeRaised")
                .atMost(160, "spiritual.answeredBy", answeredBy)
                .that(explained, "spiritual.answer", "spiritual.answerNeeded")
                .atMost(4_000, "spiritual.answer", answer);
    }

    SpiritualNeed toNeed(UUID id, UUID group) {
        return new SpiritualNeed(
                id,
                group,
                member.isEmpty() ? null : UUID.fromString(member),
                Parse.date(date).orElseThrow(),
                belief.strip(),
                need.strip(),
                confidential.equals(YES),
                NeedState.valueOf(state),
                isSettled() ? settledOn() : null,
                isSettled() ? answeredBy.strip() : "",
                isSettled() ? answer.strip() : "");
    }

    static boolean isSettled(Map<String, String> fields) {
        return !NeedState.OPEN.name().equals(fields.get("state"));
    }

    static boolean isConfidential(Map<String, String> fields) {
        return YES.equals(fields.get("confidential"));
    }

    private @Nullable LocalDate settledOn() {
        return Parse.date(answeredOn).orElse(null);
    }

    private boolean isSettled() {
        return !state.equals(NeedState.OPEN.name());
    }

    private boolean answeredBeforeRaised() {
        return Parse.date(date)
                .flatMap(raised -> Parse.date(answeredOn).filter(raised::isAfter))
                .isPresent();
    }
}

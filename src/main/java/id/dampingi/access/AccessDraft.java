package id.dampingi.access;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for access as it is being typed; the member is held by the id. */
record AccessDraft(
        String what,
        String kind,
        String member,
        String requestedOn,
        String referredOn,
        String referredTo,
        String result,
        String endedOn,
        String reason,
        String note)
        implements Draft {
    static AccessDraft on(LocalDate day) {
        return new AccessDraft(
                "", AccessKind.SERVICE.name(), "", Parse.text(day), "", "", AccessResult.OPEN.name(), "", "", "");
    }

    static AccessDraft of(AccessCase request) {
        UUID member = request.member();
        return new AccessDraft(
                request.what(),
                request.kind().name(),
                member == null ? "" : member.toString(),
                Parse.text(request.requestedOn()),
                text(request.referredOn()),
                request.referredTo(),
                request.result().name(),
                text(request.endedOn()),
                request.reason(),
                request.note());
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that nothing is told of days to come. */
    List<Problem> problems(LocalDate today) {
        Checks checks =
                checks().past(today, "access.requestedOn", requestedOn).past(today, "access.referredOn", referredOn);
        return (isEnded() ? checks.past(today, "access.endedOn", endedOn) : checks).problems();
    }

    private Checks checks() {
        Checks checks = new Checks()
                .required("access.what", what)
                .atMost(300, "access.what", what)
                .required("access.requestedOn", requestedOn)
                .date("access.requestedOn", requestedOn)
                .date("access.referredOn", referredOn)
                .that(!before(referredOn, requestedOn), "access.referredOn", "access.referredBeforeRequest")
                .that(referredTo.isBlank() || !referredOn.isBlank(), "access.referredOn", "access.referredOnNeeded")
                .that(referredOn.isBlank() || !referredTo.isBlank(), "access.referredTo", "access.referredToNeeded")
                .atMost(200, "access.referredTo", referredTo)
                .atMost(4_000, "access.note", note);
        if (!isEnded()) {
            return checks;
        }
        return checks.that(!endedOn.isBlank(), "access.endedOn", "access.endedOnNeeded")
                .date("access.endedOn", endedOn)
                .that(!before(endedOn, requestedOn), "access.endedOn", "access.endedBeforeRequest")
                .that(!before(endedOn, referredOn), "access.endedOn", "access.endedBeforeReferral")
                .that(!isLapsed() || !reason.isBlank(), "access.reason", "access.reasonNeeded")
                .atMost(1_000, "access.reason", reason);
    }

    AccessCase toCase(UUID id, UUID group) {
        return new AccessCase(
                id,
                group,
                member.isEmpty() ? null : UUID.fromString(member),
                AccessKind.valueOf(kind),
                what.strip(),
                Parse.date(requestedOn).orElseThrow(),
                Parse.date(referredOn).orElse(null),
                referredTo.strip(),
                isEnded() ? ended() : null,
                AccessResult.valueOf(result),
                isLapsed() ? reason.strip() : "",
                note.strip());
    }

    static boolean isEnded(Map<String, String> fields) {
        return !AccessResult.OPEN.name().equals(fields.get("result"));
    }

    static boolean isLapsed(Map<String, String> fields) {
        return AccessResult.LAPSED.name().equals(fields.get("result"));
    }

    private @Nullable LocalDate ended() {
        return Parse.date(endedOn).orElse(null);
    }

    private boolean isEnded() {
        return !result.equals(AccessResult.OPEN.name());
    }

    private boolean isLapsed() {
        return result.equals(AccessResult.LAPSED.name());
    }

    private static boolean before(String date, String other) {
        return Parse.date(date)
                .flatMap(day -> Parse.date(other).filter(day::isBefore))
                .isPresent();
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : Parse.text(date);
    }
}

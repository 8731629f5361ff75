package id.dampingi.plan;

import id.dampingi.approach.Principles;
import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A follow-up plan as it is being typed; group, problem and activity are held by their ids. */
record PlanDraft(
        String group,
        String agreedOn,
        String problem,
        String activity,
        String finding,
        String plan,
        String target,
        String person,
        String due,
        String resources,
        String cost,
        String source,
        String state,
        String closedOn,
        String reason,
        String initiatedBy,
        String ledBy,
        String benefits,
        String facilitatorPart)
        implements Draft {
    static final PlanDraft EMPTY =
            new PlanDraft("", "", "", "", "", "", "", "", "", "", "", "", "OPEN", "", "", "", "", "", "");

    /** Agreed on today, until another day is said. */
    static PlanDraft blank(Optional<UUID> group, Optional<UUID> problem, String finding, LocalDate today) {
        return Drafts.with(
                EMPTY,
                Map.of(
                        "group",
                        group.map(UUID::toString).orElse(""),
                        "agreedOn",
                        Parse.text(today),
                        "problem",
                        problem.map(UUID::toString).orElse(""),
                        "finding",
                        finding));
    }

    static PlanDraft of(PlanItem item) {
        BigDecimal cost = item.cost();
        Principles principles = item.principles();
        return new PlanDraft(
                item.group().toString(),
                Parse.text(item.agreedOn()),
                text(item.problem()),
                text(item.activity()),
                item.finding(),
                item.plan(),
                item.target(),
                item.person(),
                text(item.due()),
                item.resources(),
                cost == null ? "" : Parse.text(cost),
                item.source(),
                item.state().name(),
                text(item.closedOn()),
                item.reason(),
                Principles.name(principles.initiatedBy()),
                Principles.name(principles.ledBy()),
                Principles.name(principles.benefits()),
                Principles.name(principles.part()));
    }

    @Override
    public List<Problem> problems() {
        boolean over = is(PlanState.DONE) || is(PlanState.DROPPED);
        return new Checks()
                .required("plan.group", group)
                .required("plan.agreedOn", agreedOn)
                .date("plan.agreedOn", agreedOn)
                .atMost(2_000, "plan.finding", finding)
                .required("plan.plan", plan)
                .atMost(2_000, "plan.plan", plan)
                .atMost(2_000, "plan.target", target)
                .that(!person.isBlank(), "plan.person", "plan.personNeeded")
                .atMost(200, "plan.person", person)
                .date("plan.due", due)
                .that(!beforeAgreed(due), "plan.due", "plan.dueBeforeAgreed")
                .atMost(1_000, "plan.resources", resources)
                .number("plan.cost", cost)
                .that(Parse.number(cost).filter(sum -> sum.signum() < 0).isEmpty(), "plan.cost", "plan.costNegative")
                .that(Parse.number(cost).filter(sum -> !Scaled.fits(sum)).isEmpty(), "plan.cost", "problem.number")
                .atMost(200, "plan.source", source)
                .that(!over || !closedOn.isBlank(), "plan.closedOn", "plan.closedOnNeeded")
                .date("plan.closedOn", over ? closedOn : "")
                .that(!over || !beforeAgreed(closedOn), "plan.closedOn", "plan.closedBeforeAgreed")
                .that(!is(PlanState.DROPPED) || !reason.isBlank(), "plan.reason", "plan.reasonNeeded")
                .atMost(1_000, "plan.reason", reason)
                .problems();
    }

    /** Nobody is reminded of a plan without a day. */
    boolean hasNoDue() {
        return due.isBlank() && !is(PlanState.DONE) && !is(PlanState.DROPPED);
    }

    boolean is(PlanState wanted) {
        return state.equals(wanted.name());
    }

    /** The day on which it ended is today's when nothing else is said. */
    PlanDraft settled(PlanDraft before, LocalDate today) {
        boolean over = is(PlanState.DONE) || is(PlanState.DROPPED);
        boolean ended = over && !state.equals(before.state()) && closedOn.isBlank();
        return ended ? Drafts.with(this, Map.of("closedOn", Parse.text(today))) : this;
    }

    /** The same for the fields of a form, in which the principles follow the first of them. */
    static Map<String, String> settled(Map<String, String> before, Map<String, String> typed, LocalDate today) {
        return Principles.settled(before, Drafts.toMap(of(typed).settled(of(before), today)));
    }

    private boolean beforeAgreed(String day) {
        return Parse.date(day)
                .flatMap(date -> Parse.date(agreedOn).filter(date::isBefore))
                .isPresent();
    }

    static PlanDraft of(Map<String, String> fields) {
        return Drafts.with(EMPTY, fields);
    }

    PlanItem toItem(UUID id) {
        boolean over = is(PlanState.DONE) || is(PlanState.DROPPED);
        return new PlanItem(
                id,
                UUID.fromString(group),
                Parse.date(agreedOn).orElseThrow(),
                id(problem),
                id(activity),
                finding.strip(),
                plan.strip(),
                target.strip(),
                person.strip(),
                Parse.date(due).orElse(null),
                resources.strip(),
                Parse.number(cost).map(Scaled::plain).orElse(null),
                source.strip(),
                PlanState.valueOf(state),
                over ? Parse.date(closedOn).orElse(null) : null,
                is(PlanState.DROPPED) ? reason.strip() : "",
                Principles.of(initiatedBy, ledBy, benefits, facilitatorPart));
    }

    private static @Nullable UUID id(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : Parse.text(date);
    }
}

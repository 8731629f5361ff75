package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Technique;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnValues;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An activity as it is being typed. Choices are held by the constants' names, the group by its id. */
record ActivityDraft(
        String group,
        String title,
        String date,
        String start,
        String end,
        String place,
        String mainApproach,
        String approaches,
        String technique,
        String state,
        String reason,
        String men,
        String women,
        String result,
        String remark,
        String initiatedBy,
        String ledBy,
        String benefits,
        String facilitatorPart,
        String learnt,
        String own)
        implements Draft {
    private static final int MOST_PRESENT = 100_000;

    static ActivityDraft blank(Optional<UUID> group, LocalDate date) {
        String chosen = group.map(UUID::toString).orElse("");
        String day = Parse.text(date);
        return new ActivityDraft(
                chosen, "", day, "", "", "", "", "", "", "PLANNED", "", "", "", "", "", "", "", "", "", "", "");
    }

    static ActivityDraft blank(ActivityStart start) {
        String approach = start.approach().map(Approach::name).orElse("");
        Principles principles = start.principles();
        return Drafts.with(
                blank(Optional.of(start.group()), start.date()),
                Map.of(
                        "title", start.title(),
                        "mainApproach", approach,
                        "approaches", approach,
                        "initiatedBy", Principles.name(principles.initiatedBy()),
                        "ledBy", Principles.name(principles.ledBy()),
                        "benefits", Principles.name(principles.benefits()),
                        "facilitatorPart", Principles.name(principles.part())));
    }

    static ActivityDraft of(Activity activity, OwnFields fields) {
        LocalTime start = activity.start();
        LocalTime end = activity.end();
        Technique technique = activity.technique();
        Principles principles = activity.principles();
        boolean untouched = activity.state() != ActivityState.DONE && activity.present() == 0;
        return new ActivityDraft(
                activity.group().toString(),
                activity.title(),
                Parse.text(activity.date()),
                start == null ? "" : Parse.text(start),
                end == null ? "" : Parse.text(end),
                activity.place(),
                activity.mainApproach().name(),
                Approach.names(activity.approaches()),
                technique == null ? "" : technique.name(),
                activity.state().name(),
                activity.reason(),
                untouched ? "" : String.valueOf(activity.men()),
                untouched ? "" : String.valueOf(activity.women()),
                activity.result(),
                activity.remark(),
                Principles.name(principles.initiatedBy()),
                Principles.name(principles.ledBy()),
                Principles.name(principles.benefits()),
                Principles.name(principles.part()),
                activity.learnt(),
                fields.typed(activity.own()));
    }

    /** Without what depends on the day on which it is asked. */
    @Override
    public List<Problem> problems() {
        return problems(LocalDate.MAX);
    }

    /** @param today nothing has been done after this day */
    List<Problem> problems(LocalDate today) {
        boolean cancelled = is(ActivityState.CANCELLED);
        return new Checks()
                .required("activity.group", group)
                .required("activity.title", title)
                .atMost(200, "activity.title", title)
                .required("activity.date", date)
                .date("activity.date", date)
                .that(!doneAfter(today), "activity.date", "activity.doneInFuture")
                .time("activity.start", start)
                .time("activity.end", end)
                .that(!endsBeforeStart(), "activity.end", "activity.endBeforeStart")
                .atMost(200, "activity.place", place)
                .required("activity.mainApproach", mainApproach)
                .that(!cancelled || !reason.isBlank(), "activity.reason", "activity.reasonNeeded")
                .atMost(1_000, "activity.reason", reason)
                .count(MOST_PRESENT, "activity.men", men)
                .count(MOST_PRESENT, "activity.women", women)
                .atMost(20_000, "activity.result", result)
                .atMost(20_000, "activity.remark", remark)
                .atMost(20_000, "activity.learnt", learnt)
                .problems();
    }

    /** Worth a second look, but no reason to refuse it: people forget to count. */
    boolean doneWithNobody() {
        return is(ActivityState.DONE) && count(men) + count(women) == 0;
    }

    boolean is(ActivityState wanted) {
        return state.equals(wanted.name());
    }

    /** Keeps the main approach among the approaches: it is ticked when it is chosen, and another one leads when it is unticked. */
    ActivityDraft settled(ActivityDraft before) {
        Set<Approach> ticked = parse(approaches);
        if (mainApproach.equals(before.mainApproach()) && !approaches.equals(before.approaches())) {
            String main = parse(mainApproach).stream().allMatch(ticked::contains) && !mainApproach.isEmpty()
                    ? mainApproach
                    : ticked.stream().findFirst().map(Approach::name).orElse("");
            return with(main, approaches);
        }
        ticked.addAll(parse(mainApproach));
        return with(mainApproach, Approach.names(ticked));
    }

    /** {@link #settled} for the fields of a form, in which the principles follow the first of them. */
    static Map<String, String> settled(Map<String, String> before, Map<String, String> typed) {
        return Principles.settled(before, Drafts.toMap(of(typed).settled(of(before))));
    }

    static boolean isCancelled(Map<String, String> fields) {
        return of(fields).is(ActivityState.CANCELLED);
    }

    static boolean isDoneWithNobody(Map<String, String> fields) {
        return of(fields).doneWithNobody();
    }

    Activity toActivity(UUID id, OwnValues ownValues) {
        Set<Approach> all = parse(approaches);
        all.addAll(parse(mainApproach));
        return new Activity(
                id,
                UUID.fromString(group),
                Parse.date(date).orElseThrow(),
                Parse.time(start).orElse(null),
                Parse.time(end).orElse(null),
                place.strip(),
                title.strip(),
                Approach.valueOf(mainApproach),
                all,
                technique.isEmpty() ? null : Technique.valueOf(technique),
                count(men),
                count(women),
                result.strip(),
                remark.strip(),
                ActivityState.valueOf(state),
                is(ActivityState.CANCELLED) ? reason.strip() : "",
                Principles.of(initiatedBy, ledBy, benefits, facilitatorPart),
                learnt.strip(),
                ownValues);
    }

    private static ActivityDraft of(Map<String, String> fields) {
        return Drafts.with(blank(Optional.empty(), LocalDate.EPOCH), fields);
    }

    private boolean doneAfter(LocalDate today) {
        return is(ActivityState.DONE)
                && Parse.date(date).filter(today::isBefore).isPresent();
    }

    private boolean endsBeforeStart() {
        return Parse.time(start)
                .flatMap(from -> Parse.time(end).filter(until -> until.isBefore(from)))
                .isPresent();
    }

    private ActivityDraft with(String newMain, String newApproaches) {
        return Drafts.with(this, Map.of("mainApproach", newMain, "approaches", newApproaches));
    }

    private static int count(String text) {
        return Parse.count(text, MOST_PRESENT).orElse(0);
    }

    private static Set<Approach> parse(String names) {
        return Stream.of(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Approach::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Approach.class)));
    }
}

package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.kit.form.Narrowing;
import id.dampingi.ownfield.OwnChoice;
import id.dampingi.ownfield.OwnFields;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What narrows a list of activities as it is saved: this month and this year go with the day, others stay what they are. */
final class ActivityNarrowing {
    private static final String SEARCH = "activity.search";
    private static final String SPAN = "activity.period";
    private static final String MONTH = "activity.month";
    private static final String STATE = "activity.state";
    private static final String APPROACH = "activity.approach";
    private static final String TECHNIQUE = "activity.technique";
    private static final String FACILITATOR = "activity.facilitator";

    private final Narrowing fields;
    private final YearMonth now;

    ActivityNarrowing(Map<String, String> fields, YearMonth now) {
        this.fields = new Narrowing(fields);
        this.now = now;
    }

    static Map<String, String> of(Period period, ActivityFilter filter, YearMonth now) {
        boolean present = period.span() == Span.ALL
                || period.month().equals(now)
                || period.span() == Span.YEAR && period.month().getYear() == now.getYear();
        return new Narrowing()
                .with(SEARCH, filter.search())
                .with(SPAN, period.span() == Span.MONTH ? null : period.span())
                .with(MONTH, present ? null : period.month())
                .with(STATE, filter.state())
                .with(APPROACH, filter.approach())
                .with(TECHNIQUE, filter.technique())
                .with(FACILITATOR, filter.facilitator())
                .with(OwnChoice.KEY, filter.own() == null ? "" : filter.own().text())
                .fields();
    }

    Period period() {
        String month = fields.text(MONTH);
        return new Period(fields.choice(SPAN, Span.MONTH), month.isEmpty() ? now : YearMonth.parse(month));
    }

    ActivityFilter filter(@Nullable UUID group, Collection<UUID> facilitators, OwnFields own) {
        Period period = period();
        return new ActivityFilter(
                period.first(),
                period.last(),
                fields.text(SEARCH),
                fields.choice(STATE, ActivityState.class),
                fields.choice(APPROACH, Approach.class),
                fields.choice(TECHNIQUE, Technique.class),
                fields.id(FACILITATOR, facilitators),
                group,
                OwnChoice.of(
                                fields.text(
                                        OwnChoice.KEY,
                                        OwnChoice.of(own).stream()
                                                .map(OwnChoice::text)
                                                .toList()),
                                own)
                        .orElse(null));
    }

    /** The keys of what is not there any more. */
    List<String> gone() {
        return fields.gone();
    }
}

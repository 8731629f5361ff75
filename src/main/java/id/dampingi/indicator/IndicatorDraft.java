package id.dampingi.indicator;

import id.dampingi.approach.Approach;
import id.dampingi.feed.Feed;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An indicator as it is being typed; {@code position} is not in the form. */
record IndicatorDraft(
        String name,
        String nameEn,
        String approach,
        String kind,
        String unit,
        String unitEn,
        String direction,
        String combine,
        String weight,
        String active,
        String feed,
        String position)
        implements Draft {
    static final String YES = "yes";
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(1_000);

    static IndicatorDraft blank(Approach approach, int position) {
        return new IndicatorDraft(
                "",
                "",
                approach.name(),
                "NUMBER",
                "",
                "",
                "HIGHER",
                "LAST",
                "1",
                YES,
                Feed.HAND.name(),
                String.valueOf(position));
    }

    static IndicatorDraft of(Indicator indicator) {
        return new IndicatorDraft(
                indicator.name(),
                indicator.nameEn(),
                indicator.approach().name(),
                indicator.kind().name(),
                indicator.unit(),
                indicator.unitEn(),
                indicator.direction().name(),
                indicator.combine().name(),
                Parse.text(indicator.weight()),
                indicator.active() ? YES : "",
                indicator.feed().name(),
                String.valueOf(indicator.position()));
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("indicator.name", name)
                .atMost(200, "indicator.name", name)
                .atMost(200, "indicator.nameEn", nameEn)
                .required("indicator.unit", unit)
                .atMost(30, "indicator.unit", unit)
                .atMost(30, "indicator.unitEn", unitEn)
                .required("indicator.weight", weight)
                .number("indicator.weight", weight)
                .moreThanZero("indicator.weight", weight)
                .between(BigDecimal.ZERO, MOST_WEIGHT, "indicator.weight", weight)
                .problems();
    }

    /**
     * Percentages, money and scores have their usual units, which follow the kind as long as nobody wrote another one. A feed
     * brings its way of combining, and goes when it no longer suits.
     */
    static Map<String, String> settled(Map<String, String> before, Map<String, String> typed) {
        return fed(before, units(before, typed));
    }

    private static Map<String, String> fed(Map<String, String> before, Map<String, String> typed) {
        IndicatorDraft is = of(typed);
        if (!is.feeds().contains(is.from())) {
            return Drafts.toMap(Drafts.with(is, Map.of("feed", Feed.HAND.name())));
        }
        if (is.feed.equals(of(before).feed) || is.from().isHand()) {
            return typed;
        }
        return Drafts.toMap(Drafts.with(is, Map.of("combine", is.from().pace().name())));
    }

    private static Map<String, String> units(Map<String, String> before, Map<String, String> typed) {
        IndicatorDraft was = of(before);
        IndicatorDraft is = of(typed);
        if (is.kind.equals(was.kind) || !is.unit.isEmpty() && !is.unit.equals(usualUnit(was.kind))) {
            return typed;
        }
        return Drafts.toMap(
                Drafts.with(is, Map.of("unit", usualUnit(is.kind), "unitEn", is.kind.equals("SCORE") ? "score" : "")));
    }

    /** What the chosen way of combining means. */
    static String combineNote(Map<String, String> fields) {
        return switch (Combine.valueOf(of(fields).combine)) {
            case LAST -> "indicator.combineLast";
            case SUM -> "indicator.combineSum";
            case AVERAGE -> "indicator.combineAverage";
        };
    }

    /** The feeds that suit the approach and the kind of value, by hand first. */
    static List<Feed> feeds(Map<String, String> fields) {
        return of(fields).feeds();
    }

    /** What it means that records tell the value, or that they could. */
    static String feedNote(Map<String, String> fields) {
        IndicatorDraft is = of(fields);
        if (!is.from().isHand()) {
            return "indicator.fedNote";
        }
        return is.feeds().size() > 1 ? "indicator.handNote" : "";
    }

    private List<Feed> feeds() {
        Approach of = Approach.valueOf(approach);
        return Arrays.stream(Feed.values()).filter(one -> one.suits(of, kind)).toList();
    }

    private Feed from() {
        return Arrays.stream(Feed.values())
                .filter(one -> one.name().equals(feed))
                .findFirst()
                .orElse(Feed.HAND);
    }

    static boolean isRetired(Map<String, String> fields) {
        return !of(fields).active.equals(YES);
    }

    Indicator toIndicator(UUID id) {
        return new Indicator(
                id,
                Approach.valueOf(approach),
                name.strip(),
                nameEn.strip(),
                unit.strip(),
                unitEn.strip(),
                ValueKind.valueOf(kind),
                Direction.valueOf(direction),
                Combine.valueOf(combine),
                Parse.number(weight).orElseThrow(),
                Integer.parseInt(position),
                active.equals(YES),
                from());
    }

    private static IndicatorDraft of(Map<String, String> fields) {
        return Drafts.with(blank(Approach.RELIGIOUS, 1), fields);
    }

    private static String usualUnit(String kind) {
        return switch (kind) {
            case "PERCENT" -> "%";
            case "MONEY" -> "Rp";
            case "SCORE" -> "skor";
            default -> "";
        };
    }
}

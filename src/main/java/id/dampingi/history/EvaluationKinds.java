package id.dampingi.history;

import id.dampingi.approach.Approach;
import id.dampingi.attitude.RatedBy;
import id.dampingi.feed.Feed;
import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Direction;
import id.dampingi.indicator.ValueKind;
import java.util.List;

/** Indicators with their targets and measurements, attitude scales and surveys, and what was written of a month. */
final class EvaluationKinds {
    private EvaluationKinds() {}

    static List<Kind> all() {
        return List.of(
                indicator(),
                Kind.of("target", "history.target")
                        .named("indicator", "year")
                        .ownedBy("assisted_group", "history.group", "assisted_group")
                        .link("indicator", "indicator.name", "indicator")
                        .field("year", "measuring.year", Shapes.YEAR)
                        .field("baseline", "measuring.baseline", Shapes.SCALED)
                        .field("target", "measuring.target", Shapes.SCALED)
                        .field("plan", "measuring.planned", Shapes.MONTHS),
                Kind.of("measurement", "history.measurement")
                        .named("indicator", "date")
                        .madeBy("feed")
                        .ownedBy("assisted_group", "history.group", "assisted_group")
                        .link("indicator", "indicator.name", "indicator")
                        .date("date", "measurement.date")
                        .field("value", "measurement.value", Shapes.SCALED)
                        .text("source", "measurement.source")
                        .text("note", "measurement.note")
                        .choice("feed", "indicator.feed", Feed.class, Feed::key),
                Kind.of("scale", "survey.version")
                        .named("name")
                        .text("name", "scale.name")
                        .text("name_en", "scale.nameEn")
                        .field("active", "scale.active", Shapes.YES_NO),
                Kind.of("scale_version", "history.scaleVersion")
                        .named("scale", "number")
                        .partOf("scale", "survey.version", "scale")
                        .count("number", "scale.version"),
                Kind.of("aspect", "history.aspect")
                        .named("name")
                        .partOf("version", "history.scaleVersion", "scale_version")
                        .text("name", "scale.aspectName")
                        .text("name_en", "scale.aspectNameEn")
                        .leaveOut("origin", "position"),
                Kind.of("aspect_level", "history.level")
                        .named("aspect", "level")
                        .partOf("aspect", "history.aspect", "aspect")
                        .count("level", "history.level")
                        .text("text", "scale.levelText")
                        .text("text_en", "scale.levelTextEn"),
                Kind.of("attitude_survey", "history.survey")
                        .named("member", "date")
                        .ownedBy("assisted_group", "history.group", "assisted_group")
                        .link("member", "survey.member", "member")
                        .link("version", "survey.version", "scale_version")
                        .date("date", "survey.date")
                        .choice("rated_by", "survey.ratedBy", RatedBy.class, RatedBy::key)
                        .text("note", "survey.note"),
                Kind.of("attitude_score", "history.score")
                        .named("aspect")
                        .partOf("survey", "history.survey", "attitude_survey")
                        .link("aspect", "history.aspect", "aspect")
                        .count("level", "history.level"),
                Kind.of("narrative", "history.narrative")
                        .named("month")
                        .ownedBy("assisted_group", "history.group", "assisted_group")
                        .field("month", "history.month", Shapes.MONTH)
                        .text("obstacles", "narrative.obstacles")
                        .text("conclusions", "narrative.conclusions")
                        .text("suggestions", "narrative.suggestions")
                        .text("next_plan", "narrative.nextPlan"));
    }

    private static Kind indicator() {
        return Kind.of("indicator", "indicator.name")
                .named("name")
                .choice("approach", "indicator.approach", Approach.class, Approach::key)
                .text("name", "indicator.name")
                .text("name_en", "indicator.nameEn")
                .text("unit", "indicator.unit")
                .text("unit_en", "indicator.unitEn")
                .choice("kind", "indicator.kind", ValueKind.class, ValueKind::key)
                .choice("direction", "indicator.direction", Direction.class, Direction::key)
                .choice("combine", "indicator.combine", Combine.class, Combine::key)
                .field("weight", "indicator.weight", Shapes.SCALED)
                .field("active", "indicator.active", Shapes.YES_NO)
                .choice("feed", "indicator.feed", Feed.class, Feed::key)
                .leaveOut("position");
    }
}

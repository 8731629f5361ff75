package id.dampingi.history;

import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Side;
import id.dampingi.approach.Technique;
import id.dampingi.attendance.AttendanceState;
import id.dampingi.plan.PlanState;
import id.dampingi.problem.DecisionWay;
import id.dampingi.problem.OutcomeResult;
import java.util.List;

/** Activities, and problems on their way to a plan. */
final class WorkKinds {
    private WorkKinds() {}

    static List<Kind> all() {
        return List.of(
                activity(),
                Kind.of("attendance", "attendance.kind")
                        .named("member")
                        .partOf("activity", "history.activity", "activity")
                        .link("member", "history.member", "member")
                        .choice("state", "attendance.state", AttendanceState.class, AttendanceState::key),
                attachment(),
                problem(),
                Kind.of("cause", "history.cause")
                        .named("statement")
                        .partOf("problem", "history.problem", "problem")
                        .link("parent", "history.causeParent", "cause")
                        .text("statement", "history.cause")
                        .leaveOut("position"),
                Kind.of("alternative", "alternative.statement")
                        .named("statement")
                        .ownedBy("problem", "history.problem", "problem")
                        .text("statement", "alternative.statement")
                        .text("proposed_by", "alternative.proposedBy")
                        .text("pros", "alternative.pros")
                        .text("cons", "alternative.cons")
                        .count("support", "alternative.support")
                        .count("participants", "alternative.participants")
                        .leaveOut("position"),
                decision(),
                Kind.of("outcome", "outcome.title")
                        .named("result")
                        .ownedBy("problem", "history.problem", "problem")
                        .date("date", "outcome.date")
                        .choice("result", "outcome.result", OutcomeResult.class, OutcomeResult::key)
                        .text("what", "outcome.what")
                        .text("lesson", "outcome.lesson"),
                plan());
    }

    private static Kind activity() {
        Kind activity = Kind.of("activity", "history.activity")
                .named("title", "date")
                .ownedBy("assisted_group", "activity.group", "assisted_group")
                .date("date", "activity.date")
                .field("start_time", "activity.start", Shapes.TIME)
                .field("end_time", "activity.end", Shapes.TIME)
                .text("place", "activity.place")
                .text("title", "activity.title")
                .choice("main_approach", "activity.mainApproach", Approach.class, Approach::key)
                .field("approaches", "activity.approaches", Shapes.choices(Approach.class, Approach::key))
                .choice("technique", "activity.technique", Technique.class, Technique::key)
                .count("men", "activity.men")
                .count("women", "activity.women")
                .text("result", "activity.result")
                .text("remark", "activity.remark")
                .choice("state", "activity.state", ActivityState.class, ActivityState::key)
                .text("reason", "activity.reason")
                .text("learnt", "activity.learnt")
                .own();
        return principles(activity);
    }

    private static Kind attachment() {
        return Kind.of("attachment", "history.attachment")
                .named("caption", "name")
                .partOf("activity", "history.activity", "activity")
                .partOf("problem", "history.problem", "problem")
                .partOf("member", "history.member", "member")
                .deletedAlone()
                .text("caption", "history.caption")
                .text("name", "history.fileName")
                .date("taken_on", "history.takenOn")
                .date("added_on", "history.addedOn")
                .leaveOut("position", "media_type", "content", "size", "width", "height");
    }

    private static Kind problem() {
        return Kind.of("problem", "history.problem")
                .named("statement")
                .ownedBy("assisted_group", "problem.group", "assisted_group")
                .date("date", "problem.raisedOn")
                .text("statement", "problem.statement")
                .choice("approach", "problem.approach", Approach.class, Approach::key)
                .text("raised_by", "problem.raisedBy")
                .text("raised_at", "problem.raisedAt")
                .link("activity", "history.activity", "activity")
                .count("urgency", "problem.urgency")
                .count("seriousness", "problem.seriousness")
                .count("growth", "problem.growth")
                .text("note", "problem.note");
    }

    private static Kind decision() {
        return Kind.of("decision", "decision.title")
                .named("statement")
                .ownedBy("problem", "history.problem", "problem")
                .date("date", "decision.date")
                .link("alternative", "decision.alternative", "alternative")
                .text("statement", "decision.statement")
                .text("decided_by", "decision.decidedBy")
                .choice("way", "decision.way", DecisionWay.class, DecisionWay::key)
                .count("votes_for", "decision.votesFor")
                .count("votes_against", "decision.votesAgainst")
                .count("votes_blank", "decision.votesBlank")
                .text("reason", "decision.reason")
                .text("note", "decision.note");
    }

    private static Kind plan() {
        Kind plan = Kind.of("plan_item", "history.plan")
                .named("plan")
                .ownedBy("assisted_group", "plan.group", "assisted_group")
                .date("agreed_on", "plan.agreedOn")
                .link("problem", "history.problem", "problem")
                .link("activity", "history.activity", "activity")
                .text("finding", "plan.finding")
                .text("plan", "plan.plan")
                .text("target", "plan.target")
                .text("person", "plan.person")
                .date("due", "plan.due")
                .text("resources", "plan.resources")
                .money("cost", "plan.cost")
                .text("source", "plan.source")
                .choice("state", "plan.state", PlanState.class, PlanState::key)
                .date("closed_on", "plan.closedOn")
                .text("reason", "plan.reason");
        return principles(plan);
    }

    private static Kind principles(Kind kind) {
        return kind.choice("initiated_by", "activity.initiatedBy", Side.class, Side::key)
                .choice("led_by", "activity.ledBy", Side.class, Side::key)
                .choice("benefits", "activity.benefits", Side.class, Side::key)
                .choice("facilitator_part", "activity.facilitatorPart", Part.class, Part::key);
    }
}

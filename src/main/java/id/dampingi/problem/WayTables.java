package id.dampingi.problem;

import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import org.jspecify.annotations.Nullable;

/** How the records of a problem's way stand in the data file. */
final class WayTables {
    static final Table<Cause> CAUSE = new Table<>("cause", Cause::id, WayTables::cause)
            .column("problem", Cause::problem)
            .column("parent", Cause::parent)
            .column("statement", Cause::statement)
            .column("position", Cause::position);

    static final Table<Alternative> ALTERNATIVE = new Table<>("alternative", Alternative::id, WayTables::alternative)
            .column("problem", Alternative::problem)
            .column("statement", Alternative::statement)
            .column("proposed_by", Alternative::proposedBy)
            .column("pros", Alternative::pros)
            .column("cons", Alternative::cons)
            .column("support", Alternative::support)
            .column("participants", Alternative::participants)
            .column("position", Alternative::position);

    static final Table<Decision> DECISION = new Table<>("decision", Decision::id, WayTables::decision)
            .column("problem", Decision::problem)
            .column("date", Decision::date)
            .column("alternative", Decision::alternative)
            .column("statement", Decision::statement)
            .column("decided_by", Decision::decidedBy)
            .column("way", Decision::way)
            .column("votes_for", Decision::votesFor)
            .column("votes_against", Decision::votesAgainst)
            .column("votes_blank", Decision::votesBlank)
            .column("reason", Decision::reason)
            .column("note", Decision::note);

    static final Table<Outcome> OUTCOME = new Table<>("outcome", Outcome::id, WayTables::outcome)
            .column("problem", Outcome::problem)
            .column("date", Outcome::date)
            .column("result", Outcome::result)
            .column("what", Outcome::what)
            .column("lesson", Outcome::lesson);

    private WayTables() {}

    private static Cause cause(Row row) {
        return new Cause(
                row.id("id"),
                row.id("problem"),
                row.optionalId("parent").orElse(null),
                row.text("statement"),
                row.integer("position"));
    }

    private static Alternative alternative(Row row) {
        return new Alternative(
                row.id("id"),
                row.id("problem"),
                row.text("statement"),
                row.text("proposed_by"),
                row.text("pros"),
                row.text("cons"),
                count(row, "support"),
                count(row, "participants"),
                row.integer("position"));
    }

    private static Decision decision(Row row) {
        return new Decision(
                row.id("id"),
                row.id("problem"),
                row.date("date"),
                row.optionalId("alternative").orElse(null),
                row.text("statement"),
                row.text("decided_by"),
                row.choice("way", DecisionWay.class),
                count(row, "votes_for"),
                count(row, "votes_against"),
                count(row, "votes_blank"),
                row.text("reason"),
                row.text("note"));
    }

    private static Outcome outcome(Row row) {
        return new Outcome(
                row.id("id"),
                row.id("problem"),
                row.date("date"),
                row.choice("result", OutcomeResult.class),
                row.text("what"),
                row.text("lesson"));
    }

    private static @Nullable Integer count(Row row, String column) {
        return row.has(column) ? row.integer(column) : null;
    }
}

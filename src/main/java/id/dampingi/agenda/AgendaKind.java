package id.dampingi.agenda;

import id.dampingi.approach.Choice;

/** Why something stands in the agenda. */
public enum AgendaKind implements Choice {
    /** A planned activity. */
    ACTIVITY,
    /** A follow-up plan that is due. */
    PLAN,
    /** A visit after the exit. */
    EXIT_VISIT,
    /** A group that has not been visited for as long as the office allows. */
    VISIT,
    /** The last day of a month in which no indicator of the group was measured. */
    MEASURE,
    /** A permit that runs out. */
    PERMIT,
    /** A request whose result is to be asked for. */
    ACCESS,
    /** An aspiration of which nothing was heard. */
    ASPIRATION;

    @Override
    public String key() {
        return switch (this) {
            case ACTIVITY -> "agenda.activity";
            case PLAN -> "agenda.plan";
            case EXIT_VISIT -> "agenda.exitVisit";
            case VISIT -> "agenda.visit";
            case MEASURE -> "agenda.measure";
            case PERMIT -> "agenda.permit";
            case ACCESS -> "agenda.access";
            case ASPIRATION -> "agenda.aspiration";
        };
    }
}

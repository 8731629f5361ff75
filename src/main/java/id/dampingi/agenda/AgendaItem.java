package id.dampingi.agenda;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Vocabulary;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done on a day.
 *
 * @param record the activity or plan; of everything else what it is about: a request, an aspiration, a permit, the group
 * @param facilitator the name, {@code ""} for nobody
 * @param title in the user's own words, {@code ""} where the kind says it all; never the name of a member
 * @param place where, or who sees to it
 */
public record AgendaItem(
        AgendaKind kind,
        UUID record,
        UUID group,
        String groupName,
        String facilitator,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String title,
        String place) {
    public boolean isLate(LocalDate today) {
        return date.isBefore(today);
    }

    /** Only what the office planned itself can be put on another day. */
    public boolean isMovable() {
        return kind == AgendaKind.ACTIVITY;
    }

    /** What is to be done, in a language. */
    public String words(Vocabulary words) {
        String line = title.lines().findFirst().orElse("");
        return switch (kind) {
            case ACTIVITY -> line;
            case PLAN -> words.text("agenda.planOf", line);
            case EXIT_VISIT -> words.text("agenda.exitVisit");
            case VISIT -> words.text("agenda.visit");
            case MEASURE -> words.text("agenda.measure");
            case PERMIT -> words.text("agenda.permitOf", line);
            case ACCESS -> words.text("agenda.accessOf", line);
            case ASPIRATION -> words.text("agenda.aspirationOf", line);
        };
    }

    /** In few words, beside the colour of its kind: the title, or whose turn it is. */
    public String shortWords(Vocabulary words) {
        return switch (kind) {
            case ACTIVITY, PLAN, PERMIT, ACCESS, ASPIRATION ->
                title.lines().findFirst().orElse("");
            case EXIT_VISIT, VISIT -> words.text("agenda.visitOf", groupName);
            case MEASURE -> words.text("agenda.measureOf", groupName);
        };
    }

    /** The hours, {@code ""} for the whole day. */
    public String time(Vocabulary words) {
        if (start == null) {
            return "";
        }
        String from = Formats.time(start, words.locale());
        return end == null ? from : from + "–" + Formats.time(end, words.locale());
    }
}

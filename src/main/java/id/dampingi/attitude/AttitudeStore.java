package id.dampingi.attitude;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Attitude surveys with their scores. */
public final class AttitudeStore {
    private record ScoreRow(UUID survey, Score score) {
        private UUID id() {
            return score.id();
        }
    }

    private static final Table<AttitudeSurvey> SURVEY = new Table<>(
                    "attitude_survey", AttitudeSurvey::id, row -> survey(row, Map.of()))
            .column("assisted_group", AttitudeSurvey::group)
            .column("member", AttitudeSurvey::member)
            .column("version", AttitudeSurvey::version)
            .column("date", AttitudeSurvey::date)
            .column("rated_by", AttitudeSurvey::ratedBy)
            .column("note", AttitudeSurvey::note);

    private static final Table<ScoreRow> SCORE = new Table<>("attitude_score", ScoreRow::id, AttitudeStore::score)
            .column("survey", ScoreRow::survey)
            .column("aspect", row -> row.score().aspect())
            .column("level", row -> row.score().level());

    private static final String SURVEYS = SURVEY.select() + "where assisted_group " + GroupPlaces.SQL + """
            and date <= ?
            order by date desc, id desc
            """;

    /** From the surveys to their scores: the other way round would go through the scores of all groups. */
    private static final String SCORES = """
            select c.id, c.survey, c.aspect, c.level,
                (select max(l.level) from aspect_level l where l.aspect = c.aspect) as levels
            from attitude_survey s
            cross join attitude_score c on c.survey = s.id
            cross join aspect a on a.id = c.aspect
            where s.assisted_group\s""" + GroupPlaces.SQL + """
            and s.date <= ?
            order by a.position
            """;

    private final Database database;

    public AttitudeStore(Database database) {
        this.database = database;
    }

    /** The newest first. */
    public List<AttitudeSurvey> ofGroup(UUID group) {
        return read(database, List.of(group), LocalDate.MAX.withYear(9999));
    }

    /**
     * Of all these groups until a day, the newest first.
     *
     * @param groups one to fifty
     */
    static List<AttitudeSurvey> read(Database database, List<UUID> groups, LocalDate until) {
        Map<UUID, List<Score>> scores =
                database.list(SCORES, AttitudeStore::score, GroupPlaces.then(groups, until)).stream()
                        .collect(groupingBy(ScoreRow::survey, mapping(ScoreRow::score, toList())));
        return database.list(SURVEYS, row -> survey(row, scores), GroupPlaces.then(groups, until));
    }

    /** Whether another survey is of the same member or group, by the same rater, on the same day and scale. */
    boolean isRated(AttitudeSurvey survey) {
        return database
                .list(
                        SURVEY.select() + """
                        where assisted_group = ? and date = ? and id <> ?
                        and version in (select id from scale_version
                            where scale = (select scale from scale_version where id = ?))
                        """,
                        row -> survey(row, Map.of()),
                        survey.group(),
                        survey.date(),
                        survey.id(),
                        survey.version())
                .stream()
                .anyMatch(one -> Objects.equals(one.member(), survey.member()) && one.ratedBy() == survey.ratedBy());
    }

    /** A survey that is known keeps the scores it has, with their new levels. */
    public Change save(AttitudeSurvey survey) {
        return database.change("change.survey", changing -> {
            var known = new HashMap<UUID, UUID>();
            database.each(
                    "select id, aspect from attitude_score where survey = ?",
                    row -> known.put(row.id("aspect"), row.id("id")),
                    survey.id());
            changing.save(SURVEY, survey);
            for (Score score : survey.scores()) {
                UUID id = Objects.requireNonNullElse(known.remove(score.aspect()), score.id());
                changing.save(
                        SCORE, new ScoreRow(survey.id(), new Score(id, score.aspect(), score.level(), score.levels())));
            }
            known.values().forEach(id -> changing.delete(SCORE, id));
        });
    }

    /** All of them in one change. */
    public Change delete(Collection<UUID> ids) {
        return database.change("change.surveyDeleted", changing -> changing.deleteAll(SURVEY, ids));
    }

    /** As part of a larger change, for a survey that is known to be new. */
    public static void insert(Changing changing, AttitudeSurvey survey) {
        changing.insert(SURVEY, survey);
        survey.scores().forEach(score -> changing.insert(SCORE, new ScoreRow(survey.id(), score)));
    }

    private static AttitudeSurvey survey(Row row, Map<UUID, List<Score>> scores) {
        UUID id = row.id("id");
        return new AttitudeSurvey(
                id,
                row.id("assisted_group"),
                row.optionalId("member").orElse(null),
                row.id("version"),
                row.date("date"),
                row.choice("rated_by", RatedBy.class),
                row.text("note"),
                scores.getOrDefault(id, List.of()));
    }

    private static ScoreRow score(Row row) {
        return new ScoreRow(
                row.id("survey"),
                new Score(row.id("id"), row.id("aspect"), row.integer("level"), row.integer("levels")));
    }
}

package id.dampingi.attitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.dampingi.kit.db.Ids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttitudeMonthTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final UUID ani = Ids.next();
    private final UUID budi = Ids.next();
    private final Aspect courage = new Aspect(Ids.next(), Ids.next(), "Percaya diri", "Self-confidence", 1, List.of());
    private final Aspect help = new Aspect(Ids.next(), Ids.next(), "Gotong royong", "Mutual help", 2, List.of());

    @Test
    void theLowestLevelsAreNoughtAndTheHighestAHundred() {
        assertThat(survey(null, "2026-10-01", RatedBy.SELF, 1, 1).index()).isEqualTo(0, EXACT);
        assertThat(survey(null, "2026-10-01", RatedBy.SELF, 5, 5).index()).isEqualTo(100, EXACT);
        assertThat(survey(null, "2026-10-01", RatedBy.SELF, 2, 4).index()).isEqualTo(50, EXACT);
    }

    @Test
    void eachAspectWeighsTheSameHoweverManyLevelsItHas() {
        var survey = survey(null, "2026-10-01", RatedBy.SELF, 5, 1)
                .with(List.of(
                        new Score(Ids.next(), courage.id(), 3, 3), new Score(Ids.next(), help.id(), 2, 5)));

        assertThat(survey.index()).isEqualTo((1 + 0.25) / 2 * 100, EXACT);
    }

    @Test
    void theLastSurveyOfEachMemberAndRaterCounts() {
        AttitudeMonth october = AttitudeMonth.of(
                List.of(
                        survey(ani, "2026-03-01", RatedBy.FACILITATOR, 1, 1),
                        survey(ani, "2026-10-31", RatedBy.FACILITATOR, 5, 5),
                        survey(ani, "2026-05-01", RatedBy.SELF, 3, 3),
                        survey(budi, "2026-06-01", RatedBy.FACILITATOR, 2, 2),
                        survey(budi, "2026-11-01", RatedBy.FACILITATOR, 5, 5)),
                OCTOBER);

        assertThat(october.surveys()).isEqualTo(3);
        assertThat(october.index().orElseThrow()).isEqualTo((100 + 50 + 25) / 3.0, EXACT);
        assertThat(october.index(RatedBy.SELF).orElseThrow()).isEqualTo(50, EXACT);
        assertThat(october.index(RatedBy.FACILITATOR).orElseThrow()).isEqualTo(62.5, EXACT);
    }

    @Test
    void whatIsOlderThanAYearNoLongerSpeaks() {
        List<AttitudeSurvey> surveys = List.of(survey(null, "2025-10-31", RatedBy.SELF, 3, 3));

        assertThat(AttitudeMonth.of(surveys, YearMonth.of(2026, 9)).index()).hasValue(50);
        assertThat(AttitudeMonth.of(surveys, OCTOBER).index()).isEmpty();
        assertThat(AttitudeMonth.of(surveys, OCTOBER).change()).isEmpty();
    }

    @Test
    void changeIsAgainstTheMonthOfTheFirstSurvey() {
        List<AttitudeSurvey> surveys = List.of(
                survey(null, "2024-02-05", RatedBy.SELF, 1, 3), survey(null, "2026-10-05", RatedBy.SELF, 3, 5));

        assertThat(AttitudeMonth.of(surveys, OCTOBER).change().orElseThrow()).isEqualTo(50, EXACT);
        assertThat(AttitudeMonth.of(surveys, YearMonth.of(2024, 2)).change()).isEmpty();
    }

    @Test
    void aspectsOfDifferentVersionsAreTheSameByName() {
        var renewed = new Aspect(Ids.next(), Ids.next(), "Percaya diri", "Confidence", 1, List.of());
        var newer = survey(budi, "2026-10-02", RatedBy.SELF, 1, 1)
                .with(List.of(new Score(Ids.next(), renewed.id(), 5, 5)));

        List<AttitudeMonth.AspectIndex> aspects = AttitudeMonth.of(
                        List.of(survey(ani, "2026-10-01", RatedBy.SELF, 1, 3), newer), OCTOBER)
                .aspects(Map.of(courage.id(), courage, help.id(), help, renewed.id(), renewed));

        assertThat(aspects)
                .containsExactly(
                        new AttitudeMonth.AspectIndex(renewed, 50), new AttitudeMonth.AspectIndex(help, 50));
    }

    private AttitudeSurvey survey(@Nullable UUID member, String date, RatedBy by, int... levels) {
        var aspects = new ArrayList<>(List.of(courage, help));
        return new AttitudeSurvey(
                Ids.next(),
                Ids.next(),
                member,
                Ids.next(),
                LocalDate.parse(date),
                by,
                "",
                Stream.of(0, 1)
                        .map(i -> new Score(Ids.next(), aspects.get(i).id(), levels[i], 5))
                        .toList());
    }
}

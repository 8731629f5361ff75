package id.dampingi.attitude;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.NewOffice;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Problem;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.Signer;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttitudeModelTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-10T03:00:00Z"), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final Group group = Make.group("A", "Melati");
    private final MemberStore members = new MemberStore(desk.database);
    private final ScaleStore scales = new ScaleStore(desk.database);
    private final AttitudeStore store = new AttitudeStore(desk.database);
    private final AttitudeModel model = new AttitudeModel(scales, store, members, desk.forms, desk.events, NOVEMBER);
    private final UUID ani = Ids.next();
    private final UUID budi = Ids.next();

    @BeforeEach
    void open() {
        new GroupStore(desk.database).save(group);
        members.save(Member.named(ani, group.id(), "Ani"));
        members.save(Member.named(budi, group.id(), "Budi"));
        model.show(group.id());
    }

    @Test
    void anOfficeWithoutAScaleGetsOneAndCanTakeItBack() {
        assertThat(model.noScale()).isTrue();
        model.makeScale();
        assertThat(model.noScale()).isFalse();
        assertThat(model.aspects().all()).hasSize(6);

        desk.history.undo();

        assertThat(model.noScale()).isTrue();
    }

    @Test
    void aNewOfficeHasAScaleInBothLanguages() {
        NewOffice.make(
                desk.database,
                new Office(Ids.next(), "Kantor", "", "", "", Logo.NONE, Signer.NONE, Signer.NONE, "{no}"));

        List<ScaleVersion> versions = scales.versions();
        assertThat(versions).hasSize(1);
        assertThat(versions.get(0).aspects())
                .extracting(Aspect::name)
                .containsExactly(
                        "Percaya diri", "Kemandirian", "Gotong royong", "Keterbukaan", "Tanggung jawab", "Mau belajar");
        assertThat(versions.get(0).aspects()).allSatisfy(aspect -> {
            assertThat(aspect.nameEn()).isNotBlank().isNotEqualTo(aspect.name());
            assertThat(aspect.levels()).extracting(AspectLevel::level).containsExactly(1, 2, 3, 4, 5);
            assertThat(aspect.levels()).allSatisfy(level -> {
                assertThat(level.text()).isNotBlank();
                assertThat(level.textEn()).isNotBlank();
            });
        });
    }

    @Test
    void aSurveyIsSavedWithItsLevels() {
        model.makeScale();
        fill(Map.of("member", ani.toString(), "ratedBy", "SELF", "date", "5/11/2026"), 1, 2, 3, 4, 5, 3);

        AttitudeSurvey saved = model.surveys().records().get(0);
        assertThat(saved.member()).isEqualTo(ani);
        assertThat(saved.ratedBy()).isEqualTo(RatedBy.SELF);
        assertThat(saved.date()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(saved.scores()).extracting(Score::level).containsExactly(1, 2, 3, 4, 5, 3);
        assertThat(model.overview().now().orElseThrow().index()).isEqualTo(50);
    }

    @Test
    void aSurveyWithGapsIsRefusedAndKeepsWhatWasChosen() {
        model.makeScale();
        fill(Map.of(), 5, 4, 0, 3, 0, 2);

        assertThat(model.surveys().form().problems())
                .containsExactly(new Problem("survey.answers", "survey.gaps", "Gotong royong, Tanggung jawab"));
        assertThat(model.surveys().records()).isEmpty();
        model.surveys().form().leave();
        model.newSurvey();
        assertThat(model.surveys().form().restored()).isTrue();
        assertThat(Answers.parse(model.surveys().form().draft().answers()).all())
                .extracting(Answers.Answer::level)
                .containsExactly(5, 4, 0, 3, 0, 2);
    }

    @Test
    void aSurveyOfTomorrowIsRefused() {
        model.makeScale();
        fill(Map.of("date", "11/11/2026"), 1, 1, 1, 1, 1, 1);

        assertThat(model.surveys().form().problems()).containsExactly(new Problem("survey.date", "problem.future"));
        assertThat(store.ofGroup(group.id())).isEmpty();
    }

    @Test
    void changingALevelKeepsTheOthersAndCanBeTakenBack() {
        model.makeScale();
        fill(Map.of(), 1, 1, 1, 1, 1, 1);
        AttitudeSurvey first = model.surveys().records().get(0);

        model.surveys().open(first);
        choose(5, 1, 1, 1, 1, 1);
        model.surveys().form().save();

        AttitudeSurvey edited = model.surveys().records().get(0);
        assertThat(edited.scores()).extracting(Score::level).containsExactly(5, 1, 1, 1, 1, 1);
        assertThat(edited.scores())
                .extracting(Score::id)
                .isEqualTo(first.scores().stream().map(Score::id).toList());
        desk.history.undo();
        assertThat(model.surveys().records()).containsExactly(first);
    }

    @Test
    void changeIsAgainstTheFirstBySameRaterOfTheSame() {
        model.makeScale();
        fill(Map.of("date", "1/3/2026"), 1, 1, 1, 1, 1, 1);
        fill(Map.of("date", "1/4/2026", "ratedBy", "SELF"), 5, 5, 5, 5, 5, 5);
        fill(Map.of("date", "1/9/2026"), 2, 2, 2, 2, 2, 2);

        UUID last = model.surveys().records().get(0).id();
        assertThat(model.overview().changes()).containsOnly(Map.entry(last, 25.0));
    }

    @Test
    void theCourseGoesBackToTheFirstSurveyButAYearAtLeast() {
        model.makeScale();
        fill(Map.of("date", "1/3/2026"), 1, 1, 1, 1, 1, 1);
        fill(Map.of("date", "1/9/2026"), 3, 3, 3, 3, 3, 3);

        List<AttitudeOverview.Point> course = model.overview().course();
        assertThat(course).hasSize(12);
        assertThat(course.get(2).facilitator().index()).isEmpty();
        assertThat(course.get(3).facilitator()).isEqualTo(new AttitudeOverview.Seen(OptionalDouble.of(0), true));
        assertThat(course.get(11).facilitator()).isEqualTo(new AttitudeOverview.Seen(OptionalDouble.of(50), false));
        assertThat(course.get(11).self().index()).isEmpty();

        fill(Map.of("date", "1/9/2025"), 1, 1, 1, 1, 1, 1);
        assertThat(model.overview().course()).hasSize(15);
        fill(Map.of("date", "1/9/2020"), 1, 1, 1, 1, 1, 1);
        assertThat(model.overview().course()).hasSize(24);
    }

    @Test
    void aSurveyOfSomebodyWhoHadLeftIsRefused() {
        members.save(Member.named(ani, group.id(), "Ani").during(null, LocalDate.of(2026, 11, 4), "Pindah"));
        model.show(group.id());
        model.makeScale();
        fill(Map.of("member", ani.toString(), "date", "5/11/2026"), 1, 1, 1, 1, 1, 1);

        assertThat(model.surveys().form().problems())
                .containsExactly(new Problem("survey.member", "survey.hadLeft", "4 November 2026"));
    }

    @Test
    void theSameIsRatedOnceADayByTheSame() {
        model.makeScale();
        fill(Map.of("member", ani.toString()), 1, 1, 1, 1, 1, 1);
        fill(Map.of("member", ani.toString(), "note", "kedua"), 2, 2, 2, 2, 2, 2);

        assertThat(model.surveys().form().problems()).containsExactly(new Problem("survey.date", "survey.rated"));
        assertThat(model.surveys().form().draft().note()).isEqualTo("kedua");
        assertThat(model.surveys().records()).hasSize(1);

        model.surveys().form().typed(Map.of("ratedBy", "SELF"));
        model.surveys().form().save();
        fill(Map.of("member", budi.toString()), 2, 2, 2, 2, 2, 2);
        fill(Map.of(), 2, 2, 2, 2, 2, 2);
        assertThat(model.surveys().records()).hasSize(4);
        fill(Map.of(), 3, 3, 3, 3, 3, 3);
        assertThat(model.surveys().form().problems()).containsExactly(new Problem("survey.date", "survey.rated"));

        model.surveys().open(model.surveys().records().get(0));
        model.surveys().form().typed(Map.of("note", "tetap boleh diubah"));
        model.surveys().form().save();
        assertThat(model.surveys().form().problems()).isEmpty();
    }

    @Test
    void oneMemberAfterTheOtherIsRatedOnTheSameDayByTheSame() {
        model.makeScale();
        model.surveys().form().onSaved(saved -> model.nextSurvey());
        fill(Map.of("ratedBy", "SELF", "date", "5/11/2026"), 1, 1, 1, 1, 1, 1);

        assertThat(model.surveys().form().draft().member()).isEqualTo(ani.toString());
        choose(2, 2, 2, 2, 2, 2);
        model.surveys().form().save();
        assertThat(model.surveys().form().draft().member()).isEqualTo(budi.toString());
        assertThat(model.surveys().form().draft().ratedBy()).isEqualTo("SELF");
        assertThat(model.surveys().form().draft().date()).isEqualTo("5/11/2026");
        assertThat(Answers.parse(model.surveys().form().draft().answers()).gaps())
                .hasSize(6);
        choose(2, 2, 2, 2, 2, 2);
        model.surveys().form().save();
        assertThat(model.surveys().form().draft().member()).isEmpty();
    }

    @Test
    void aSurveyThatMovesToAnotherVersionKeepsTheLevelsThatBothHave() {
        model.makeScale();
        fill(Map.of(), 1, 2, 3, 4, 5, 1);
        ScaleVersion first = model.versions().get(0);
        ScaleEdition edition = ScaleDraft.of(new ScaleEdition(model.scale(first).orElseThrow(), first))
                .toEdition(first.scale());
        List<Aspect> fewer = edition.version().aspects().subList(3, 6);
        scales.save(new ScaleEdition(
                edition.scale(), new ScaleVersion(edition.version().id(), first.scale(), 1, fewer)));
        model.show(group.id());
        ScaleVersion second = model.versions().get(0);
        assertThat(model.offered()).containsExactly(second);

        model.surveys().open(model.surveys().records().get(0));
        SurveyDraft draft = model.surveys().form().draft();
        model.surveys()
                .form()
                .typed(Map.of(
                        "version",
                        second.id().toString(),
                        "answers",
                        Answers.parse(draft.answers())
                                .on(second, model.aspects())
                                .text()));
        model.surveys().form().save();

        AttitudeSurvey moved = model.surveys().records().get(0);
        assertThat(moved.version()).isEqualTo(second.id());
        assertThat(moved.scores()).extracting(Score::level).containsExactly(4, 5, 1);
    }

    @Test
    void aDraftOfAScaleThatIsGoneIsKeptAndCannotBeSaved() {
        model.makeScale();
        model.newSurvey();
        choose(1, 2, 3, 4, 5, 1);
        model.surveys().form().leave();
        desk.history.undo();
        model.makeScale();

        model.newSurvey();
        assertThat(model.surveys().form().restored()).isTrue();
        model.surveys().form().save();

        assertThat(model.surveys().form().problems())
                .containsExactly(new Problem("survey.version", "survey.scaleGone"));
        assertThat(store.ofGroup(group.id())).isEmpty();
    }

    @Test
    void deletedSurveysComeBackWithTheirScores() {
        model.makeScale();
        fill(Map.of(), 3, 3, 3, 3, 3, 3);
        List<AttitudeSurvey> before = model.surveys().records();
        model.surveys().delete(before);
        assertThat(model.surveys().records()).isEmpty();

        desk.history.undo();

        assertThat(model.surveys().records()).isEqualTo(before);
    }

    @Test
    void theSampleOfficePassesTheFormsOwnChecks() {
        try (var database = TestData.inMemory()) {
            LocalDate today = LocalDate.of(2026, 11, 24);
            SampleOffice.fill(database, today);
            List<AttitudeSurvey> surveys = new GroupStore(database)
                    .all().stream()
                            .flatMap(one -> new AttitudeStore(database).ofGroup(one.id()).stream())
                            .toList();

            assertThat(surveys)
                    .hasSizeGreaterThan(50)
                    .extracting(AttitudeSurvey::ratedBy)
                    .contains(RatedBy.values());
            List<ScaleVersion> versions = new ScaleStore(database).versions();
            assertThat(surveys).allSatisfy(survey -> {
                List<Member> people = new MemberStore(database).ofGroup(survey.group());
                assertThat(new SurveyRules(versions, people, today).problems(SurveyDraft.of(survey)))
                        .isEmpty();
            });
        }
    }

    private void fill(Map<String, String> fields, int... levels) {
        model.newSurvey();
        model.surveys().form().typed(fields);
        choose(levels);
        model.surveys().form().save();
    }

    /** 0 for none. */
    private void choose(int... levels) {
        List<Answers.Answer> open =
                Answers.parse(model.surveys().form().draft().answers()).all();
        var chosen = new Answers(IntStream.range(0, levels.length)
                .mapToObj(i -> new Answers.Answer(
                        open.get(i).aspect(), levels[i], open.get(i).levels()))
                .toList());
        model.surveys().form().typed(Map.of("answers", chosen.text()));
    }
}

package id.dampingi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityRules;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Side;
import id.dampingi.attendance.AttendanceState;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.Rating;
import id.dampingi.group.Group;
import id.dampingi.kit.db.DataCheck;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberRules;
import id.dampingi.office.OfficeStore;
import id.dampingi.region.Regions;
import id.dampingi.region.Standing;
import id.dampingi.stage.StageChange;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleOfficeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final SampleOffice sample = SampleOffice.asOf(TODAY);

    @Test
    void theSameDayGivesTheSameOffice() {
        assertThat(SampleOffice.asOf(TODAY)).isEqualTo(sample);
    }

    @Test
    void lastMonthShowsEveryRating() {
        try (var database = TestData.inMemory()) {
            SampleOffice.fill(database, TODAY);
            Map<UUID, GroupResult> results = new EvaluationStore(database).results(YearMonth.of(2026, 10));

            Map<String, Rating> ratings = new TreeMap<>();
            for (SampleGroup group : sample.groups()) {
                GroupResult result =
                        Objects.requireNonNull(results.get(group.group().id()));
                ratings.put(group.code(), result.rating());
            }
            assertThat(ratings)
                    .containsEntry("BWI-03", Rating.REACHED)
                    .containsEntry("BWI-02", Rating.OFF_TRACK)
                    .containsEntry("BWI-12", Rating.NO_DATA);
            assertThat(ratings.values()).contains(Rating.values());
            assertThat(new OfficeStore(database).office()).contains(sample.office());
        }
    }

    @Test
    void everyGroupIsAtAPlaceThatTheListOfRegionsHas() {
        assertThat(sample.groups())
                .allSatisfy(
                        group -> assertThat(Regions.all().standing(group.group().region()))
                                .as(group.group().region().fullLine())
                                .isEqualTo(Standing.LISTED));
    }

    @Test
    void everyGroupHasItsPeopleAndItsWork() {
        for (Group group : sample.groups().stream().map(SampleGroup::group).toList()) {
            List<Member> members = sample.members().stream()
                    .map(MemberCard::member)
                    .filter(member -> member.group().equals(group.id()))
                    .toList();
            assertThat(members).as(group.name()).hasSizeBetween(15, 25);
            assertThat(members).extracting(Member::role).contains("Ketua", "Sekretaris", "Bendahara");
            assertThat(sample.activities())
                    .as(group.name())
                    .anyMatch(activity -> activity.group().equals(group.id())
                            && YearMonth.from(activity.date()).equals(YearMonth.of(2026, 10))
                            && activity.state() == ActivityState.DONE);
        }
        assertThat(sample.members())
                .allSatisfy(
                        card -> assertThat(MemberRules.problems(card, TODAY)).isEmpty());
        assertThat(sample.members()).anyMatch(card -> !card.memberships().isEmpty());
        assertThat(sample.members()).anyMatch(card -> !card.roles().isEmpty());
        assertThat(sample.members()).extracting(card -> card.member().name()).doesNotHaveDuplicates();
    }

    @Test
    void whatIsDoneLiesBehindAndWhatIsPlannedAhead() {
        assertThat(sample.activities()).extracting(Activity::state).contains(ActivityState.values());
        assertThat(sample.activities()).allSatisfy(activity -> {
            switch (activity.state()) {
                case DONE -> {
                    assertThat(activity.date()).isBeforeOrEqualTo(TODAY);
                    assertThat(activity.result()).isNotBlank();
                    assertThat(activity.present()).isPositive();
                }
                case PLANNED -> assertThat(activity.date()).isAfter(TODAY);
                case CANCELLED -> assertThat(activity.reason()).isNotBlank();
            }
        });
        assertThat(sample.measurements())
                .allSatisfy(measurement -> assertThat(measurement.date()).isBeforeOrEqualTo(TODAY));
    }

    @Test
    void attendanceListsNameNoMoreThanTheActivitiesCount() {
        assertThat(sample.attendance()).isNotEmpty();
        for (Activity activity : sample.activities()) {
            long present = sample.attendance().stream()
                    .filter(mark -> mark.activity().equals(activity.id()))
                    .filter(mark -> mark.state() == AttendanceState.PRESENT)
                    .count();
            assertThat(present).isLessThanOrEqualTo(activity.present());
        }
    }

    @Test
    void thisMonthLeavesSomethingToDo() {
        YearMonth month = YearMonth.from(TODAY);
        assertThat(sample.groups())
                .as("groups that were not visited this month")
                .filteredOn(group -> sample.activities().stream()
                        .noneMatch(activity ->
                                activity.group().equals(group.group().id())
                                        && activity.state() == ActivityState.DONE
                                        && YearMonth.from(activity.date()).equals(month)))
                .extracting(SampleGroup::code)
                .containsExactly("BWI-02", "BWI-08");
        assertThat(sample.groups())
                .as("groups that were not measured this month")
                .anyMatch(group -> sample.measurements().stream()
                        .noneMatch(measurement ->
                                measurement.group().equals(group.group().id())
                                        && YearMonth.from(measurement.date()).equals(month)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-03-31", "2028-02-29", "2026-12-31"})
    void anyDayGivesAnOfficeThatCanBeSaved(LocalDate today) {
        try (var database = TestData.inMemory()) {
            assertThat(SampleOffice.fill(database, today).touches("measurement", "narrative"))
                    .isTrue();
            assertThat(DataCheck.faults(database)).isEmpty();
        }
    }

    /** No screen is without content; what is not listed here is kept by the program for itself. */
    @Test
    void everyKindOfRecordHasSome() {
        var ownUse = Set.of(
                "agenda_setting",
                "change",
                "deletion",
                "draft",
                "import_mapping",
                "journal",
                "recent",
                "report_number",
                "saved_filter");
        try (var database = TestData.inMemory()) {
            SampleOffice.fill(database, TODAY);
            List<String> tables = database.list(
                    "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'"
                            + " and name not like 'word%'",
                    row -> row.text("name"));
            assertThat(tables)
                    .hasSizeGreaterThan(40)
                    .filteredOn(table -> !ownUse.contains(table))
                    .filteredOn(table -> database.first("select 1 as one from " + table, row -> 1)
                            .isEmpty())
                    .isEmpty();
        }
    }

    @Test
    void whatIsSaidOfThePrinciplesPassesTheForm() {
        assertThat(sample.activities())
                .allSatisfy(activity ->
                        assertThat(ActivityRules.problems(activity, TODAY)).isEmpty());
        assertThat(sample.activities())
                .anyMatch(activity -> !activity.learnt().isEmpty())
                .anyMatch(activity -> activity.principles().equals(Principles.UNSAID))
                .anyMatch(activity -> activity.principles().part() == Part.LISTENED)
                .anyMatch(activity -> activity.principles().initiatedBy() == Side.FACILITATOR);
    }

    @Test
    void everyGroupCameToItsStageStepByStep() {
        for (SampleGroup group : sample.groups()) {
            List<StageChange> way = sample.stages().changes().stream()
                    .filter(change -> change.group().equals(group.group().id()))
                    .toList();
            assertThat(way).extracting(StageChange::date).isSorted().allMatch(date -> !date.isAfter(TODAY));
            assertThat(way)
                    .allMatch(change ->
                            change.skipped().isEmpty() && !change.reason().isBlank());
            assertThat(way.get(way.size() - 1).to()).isEqualTo(group.group().stage());
        }
        assertThat(sample.stages().exits()).hasSize(1);
    }
}

package id.dampingi.attitude;

import static java.util.stream.Collectors.toMap;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refreshed;
import id.dampingi.kit.form.Refused;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The attitude of one group: its surveys, and how the index goes over the months. */
final class AttitudeModel {
    /** What the surveys of a group draw on. */
    private record Read(
            List<Scale> scales, List<ScaleVersion> versions, List<Member> people, AttitudeOverview overview) {}

    private final ScaleStore scales;
    private final AttitudeStore store;
    private final MemberStore members;
    private final FormDesk desk;
    private final Clock clock;
    private final RecordsModel<AttitudeSurvey, SurveyDraft> surveys;
    private final Refreshed<Optional<Read>> read;

    AttitudeModel(
            ScaleStore scales, AttitudeStore store, MemberStore members, FormDesk desk, Events events, Clock clock) {
        this.scales = scales;
        this.store = store;
        this.members = members;
        this.desk = desk;
        this.clock = clock;
        // Before the surveys, so that the names in them are known when they come.
        read = new Refreshed<>(
                Optional.empty(),
                Set.of("attitude_survey", "attitude_score", "scale", "scale_version", "member"),
                group -> Optional.of(read(group)),
                desk,
                events);
        surveys = new RecordsModel<>(
                new RecordsKind<>(
                        "survey",
                        () -> SurveyDraft.EMPTY,
                        SurveyDraft::of,
                        AttitudeSurvey::id,
                        draft -> rules().problems(draft),
                        SurveyDraft::toRecord,
                        Set.of("attitude_survey", "attitude_score", "member"),
                        store::ofGroup,
                        this::save,
                        store::delete),
                desk,
                events);
    }

    void onChange(Runnable action) {
        read.onChange(action);
    }

    void show(UUID group) {
        read.show(Optional.of(group));
        surveys.show(Optional.of(group));
    }

    RecordsModel<AttitudeSurvey, SurveyDraft> surveys() {
        return surveys;
    }

    /** Whether it was read that the office has no scale. */
    boolean noScale() {
        return read.get().isPresent() && versions().isEmpty();
    }

    /** Gives the office the starter scale. */
    void makeScale() {
        desk.change(scales::saveStarter);
    }

    /** On the scale in use. */
    void newSurvey() {
        versions().stream().findFirst().ifPresent(version -> surveys.openNew(SurveyDraft.begin(today(), version)));
    }

    /** After the survey that was just saved: of the next member, on the same day, by the same rater. */
    void nextSurvey() {
        SurveyDraft last = surveys.form().draft();
        rules().version(last.version()).ifPresent(version -> surveys.openNew(last.next(after(last.member()), version)));
    }

    AttitudeOverview overview() {
        return read.get().map(Read::overview).orElse(AttitudeOverview.EMPTY);
    }

    /** Of all scales: the newest one of the scale in use first. */
    List<ScaleVersion> versions() {
        return read.get().map(Read::versions).orElse(List.of());
    }

    /** Whose newest version new surveys may use: the same as {@link #versions}, but only those in use. */
    List<ScaleVersion> offered() {
        return versions().stream()
                .filter(version -> scale(version).filter(Scale::active).isPresent() && isNewest(version))
                .toList();
    }

    boolean isNewest(ScaleVersion version) {
        return versions().stream()
                .filter(one -> one.scale().equals(version.scale()))
                .findFirst()
                .filter(version::equals)
                .isPresent();
    }

    Optional<Scale> scale(ScaleVersion version) {
        return read.get().stream()
                .flatMap(known -> known.scales().stream())
                .filter(scale -> scale.id().equals(version.scale()))
                .findFirst();
    }

    SurveyRules rules() {
        return new SurveyRules(versions(), people(), today());
    }

    AspectNames aspects() {
        return new AspectNames(versions());
    }

    /** Members of the group, those too who have left: an old survey may be theirs. */
    List<Member> people() {
        return read.get().map(Read::people).orElse(List.of());
    }

    /** {@code ""} for nobody. */
    String name(@Nullable UUID member) {
        return Member.name(people(), member);
    }

    /** Two surveys of the same in one day by the same would both count. */
    private Change save(AttitudeSurvey survey) {
        if (store.isRated(survey)) {
            throw new Refused(new Problem("survey.date", "survey.rated"));
        }
        return store.save(survey);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The member after one, without those who have left; after the group the first; {@code ""} after the last. */
    private String after(String member) {
        return people().stream()
                .filter(one -> one.left() == null)
                .map(one -> one.id().toString())
                .dropWhile(id -> !member.isEmpty() && !id.equals(member))
                .skip(member.isEmpty() ? 0 : 1)
                .findFirst()
                .orElse("");
    }

    private Read read(UUID of) {
        List<ScaleVersion> versions = scales.versions();
        List<Member> people = members.ofGroup(of);
        var left = people.stream()
                .filter(one -> one.left() != null)
                .collect(toMap(Member::id, one -> Objects.requireNonNull(one.left())));
        return new Read(
                scales.scales(),
                versions,
                people,
                AttitudeOverview.of(store.ofGroup(of), left, new AspectNames(versions), YearMonth.now(clock)));
    }
}

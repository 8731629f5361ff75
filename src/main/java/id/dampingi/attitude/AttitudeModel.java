package id.dampingi.attitude;

import static java.util.stream.Collectors.toMap;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refused;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The attitude of one group: its surveys, and how the index goes over the months. */
final class AttitudeModel {
    private static final int MONTHS = 12;

    private record Read(List<ScaleVersion> versions, List<Member> people, List<AttitudeSurvey> surveys) {}

    private final ScaleStore scales;
    private final AttitudeStore store;
    private final MemberStore members;
    private final FormDesk desk;
    private final Clock clock;
    private final RecordsModel<AttitudeSurvey, SurveyDraft> surveys;
    private Runnable changed = () -> {};
    private Optional<UUID> group = Optional.empty();
    private Optional<Read> read = Optional.empty();

    AttitudeModel(
            ScaleStore scales, AttitudeStore store, MemberStore members, FormDesk desk, Events events, Clock clock) {
        this.scales = scales;
        this.store = store;
        this.members = members;
        this.desk = desk;
        this.clock = clock;
        surveys = new RecordsModel<>(
                new RecordsKind<>(
                        "survey",
                        SurveyDraft.EMPTY,
                        SurveyDraft::of,
                        AttitudeSurvey::id,
                        SurveyDraft::toRecord,
                        Set.of("attitude_survey", "attitude_score", "member"),
                        store::ofGroup,
                        this::save,
                        store::delete),
                desk,
                events);
        events.on(Change.class, change -> {
            if (change.touches("attitude_survey", "attitude_score", "scale_version", "member")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void show(UUID newGroup) {
        if (!group.equals(Optional.of(newGroup))) {
            group = Optional.of(newGroup);
            read = Optional.empty();
            changed.run();
        }
        surveys.show(group);
        load();
    }

    RecordsModel<AttitudeSurvey, SurveyDraft> surveys() {
        return surveys;
    }

    /** Whether it was read that the office has no scale. */
    boolean noScale() {
        return read.isPresent() && scale().isEmpty();
    }

    /** The version that new surveys use. */
    private Optional<ScaleVersion> scale() {
        return read.stream().flatMap(known -> known.versions().stream()).findFirst();
    }

    /** Gives the office the starter scale. */
    void makeScale() {
        desk.background().run(scales::saveStarter, desk.history()::did, desk.failures()::tell);
    }

    void newSurvey() {
        scale().ifPresent(version -> surveys.openNew(SurveyDraft.begin(today(), version)));
    }

    /** Of all versions, so that old surveys read as they were filled in. */
    Map<String, Aspect> aspects() {
        return read.stream()
                .flatMap(known -> known.versions().stream())
                .flatMap(version -> version.aspects().stream())
                .collect(toMap(aspect -> aspect.id().toString(), aspect -> aspect));
    }

    /** Members of the group, those too who have left: an old survey may be theirs. */
    List<Member> people() {
        return read.map(Read::people).orElse(List.of());
    }

    /** {@code ""} for nobody. */
    String name(@Nullable UUID member) {
        return people().stream()
                .filter(one -> one.id().equals(member))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    /** This month. */
    YearMonth month() {
        return YearMonth.now(clock);
    }

    AttitudeMonth attitude() {
        return AttitudeMonth.of(known(), month());
    }

    /** The index at the end of each of the last twelve months, the running one last, as a share of 100; NaN for none. */
    double[] course() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(step -> AttitudeMonth.of(known(), month().minusMonths(MONTHS - step)))
                .mapToDouble(at -> at.index().orElse(Double.NaN) / 100)
                .toArray();
    }

    /** A survey's index less that of the first by the same rater of the same member or group; empty for the first itself. */
    OptionalDouble change(AttitudeSurvey survey) {
        return known().stream()
                .filter(one ->
                        one.ratedBy() == survey.ratedBy() && Objects.equals(one.member(), survey.member()))
                .min(Comparator.comparing(AttitudeSurvey::date).thenComparing(AttitudeSurvey::id))
                .filter(first -> !first.id().equals(survey.id()))
                .map(first -> OptionalDouble.of(survey.index() - first.index()))
                .orElse(OptionalDouble.empty());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<AttitudeSurvey> known() {
        return read.map(Read::surveys).orElse(List.of());
    }

    private Change save(AttitudeSurvey survey) {
        if (survey.date().isAfter(today())) {
            throw new Refused(new Problem("survey.date", "problem.future"));
        }
        return store.save(survey);
    }

    private void load() {
        group.ifPresent(of -> desk.background()
                .run(
                        () -> new Read(scales.versions(), members.ofGroup(of), store.ofGroup(of)),
                        found -> loaded(of, found),
                        desk.failures()::tell));
    }

    private void loaded(UUID of, Read found) {
        if (group.equals(Optional.of(of))) {
            read = Optional.of(found);
            changed.run();
        }
    }
}

package id.dampingi.sample;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityStore;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.FedMeasurementStore;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.TargetStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import id.dampingi.narrative.Narrative;
import id.dampingi.narrative.NarrativeStore;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;
import id.dampingi.office.Signer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An invented foundation in Banyuwangi with four facilitators and twelve groups, as it stands on a day: fourteen months of
 * activities and measurements lie behind it. The same day gives the same office.
 */
public record SampleOffice(
        LocalDate today,
        Office office,
        List<Facilitator> facilitators,
        List<SampleGroup> groups,
        List<MemberCard> members,
        List<Activity> activities,
        List<SampleAttendance.Mark> attendance,
        SampleCases cases,
        SampleStages stages,
        SampleProblems problems,
        List<Indicator> indicators,
        List<Target> targets,
        List<Measurement> measurements,
        List<Narrative> narratives) {
    private static final int MONTHS = 14;

    /** Far behind the ids of everything else. */
    private static final int ECONOMY_IDS = 1_000_000;

    private static final int ATTITUDE_IDS = 5_000_000;

    private static final int MATERIAL_IDS = 6_000_000;
    private static final int FACILITY_IDS = 6_500_000;
    private static final int PHOTO_IDS = 7_000_000;
    private static final int OWN_FIELD_IDS = 9_000_000;

    /** Fills a new data file in one change. */
    public static Change fill(Database database, LocalDate today) {
        SampleOffice sample = asOf(today);
        return database.change("change.sample", changing -> {
            sample.save(changing);
            var photos = new SamplePhotos(database.contents(), Dice.from(PHOTO_IDS));
            sample.groups.forEach(group -> photos.save(changing, group, sample.activities(group)));
            FedMeasurementStore.measureAll(database, changing, today);
        });
    }

    static SampleOffice asOf(LocalDate today) {
        var dice = new Dice();
        YearMonth month = YearMonth.from(today);
        YearMonth first = month.minusMonths(MONTHS - 1);
        Office office = office(dice);
        List<Facilitator> facilitators = facilitators(dice);
        List<SampleGroup> groups = groups(facilitators, today, dice);
        var people = new SampleMembers(today, dice);
        var work = new SampleActivities(today, dice);
        var figures = new SampleFigures(today, dice);
        var members = new ArrayList<MemberCard>();
        var activities = new ArrayList<Activity>();
        var targets = new ArrayList<Target>();
        var measurements = new ArrayList<Measurement>();
        for (SampleGroup group : groups) {
            members.addAll(people.of(group));
            activities.addAll(work.of(group, first, month.plusMonths(1)));
            IntStream.rangeClosed(first.getYear(), month.getYear())
                    .forEach(year -> targets.addAll(figures.targets(group, year)));
            for (YearMonth past = first; !past.isAfter(month); past = past.plusMonths(1)) {
                measurements.addAll(figures.measurements(group, past));
            }
        }
        return new SampleOffice(
                today,
                office,
                facilitators,
                groups,
                members,
                activities,
                new SampleAttendance(dice).of(activities, members, today),
                SampleCases.of(groups, people(members), today, dice),
                SampleStages.of(groups, today, dice),
                SampleProblems.of(groups, facilitators, people(members), activities, today),
                figures.indicators(),
                targets,
                measurements,
                narratives(groups, month, dice));
    }

    private static List<Member> people(List<MemberCard> cards) {
        return cards.stream().map(MemberCard::member).toList();
    }

    private void save(Changing changing) {
        OfficeStore.save(changing, office);
        facilitators.forEach(facilitator -> FacilitatorStore.save(changing, facilitator));
        var own = SampleOwnFields.begin(changing, today, Dice.from(OWN_FIELD_IDS));
        groups.forEach(group -> GroupStore.save(changing, own.of(group.group())));
        IndicatorStore.saveAll(changing, indicators);
        members.forEach(member -> MemberCardStore.insert(changing, own.of(member)));
        activities.forEach(activity -> ActivityStore.insert(changing, own.of(activity)));
        SampleAttendance.save(changing, attendance);
        cases.save(changing);
        stages.save(changing);
        problems.save(changing);
        var economy = new SampleEconomy(today, Dice.from(ECONOMY_IDS));
        groups.forEach(group -> economy.save(changing, group, members(group)));
        var attitude = SampleAttitude.begin(changing, today, Dice.from(ATTITUDE_IDS));
        groups.forEach(group -> attitude.save(changing, group, members(group)));
        var materials = SampleMaterials.begin(changing, facilitators, Dice.from(MATERIAL_IDS));
        groups.forEach(group -> materials.save(changing, group, activities(group)));
        var facilities = new SampleFacilities(office, today, Dice.from(FACILITY_IDS));
        groups.forEach(group -> facilities.save(changing, group, members(group).get(0)));
        targets.forEach(target -> TargetStore.save(changing, target));
        measurements.forEach(measurement -> MeasurementStore.insert(changing, measurement));
        narratives.forEach(narrative -> NarrativeStore.save(changing, narrative));
    }

    private List<Activity> activities(SampleGroup group) {
        return activities.stream()
                .filter(activity -> activity.group().equals(group.group().id()))
                .toList();
    }

    private List<Member> members(SampleGroup group) {
        return people(members).stream()
                .filter(member -> member.group().equals(group.group().id()))
                .toList();
    }

    private static Office office(Dice dice) {
        return new Office(
                dice.id(),
                "Yayasan Bina Daya Blambangan",
                "Jalan Kepiting 27, Kelurahan Sobo, Banyuwangi 68418, Jawa Timur",
                "Telepon (0333) 555 0142 · kantor@binadaya.example",
                "Banyuwangi",
                logo(),
                new Signer("Koordinator Program", "Dra. Sri Wahyuningsih, M.Si.", "BDB-002"),
                new Signer("Ketua Yayasan", "H. Achmad Fauzan, S.E., M.M.", "BDB-001"),
                "{no}/LB-BDB/{roman}/{year}");
    }

    private static Logo logo() {
        try (var in = Objects.requireNonNull(SampleOffice.class.getResourceAsStream("logo.png"))) {
            return new Logo(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Facilitator> facilitators(Dice dice) {
        return List.of(
                new Facilitator(dice.id(), "Ni Luh Putu Ayu Lestari, S.Sos.", "BDB-011", "0812-3000-9011", true),
                new Facilitator(dice.id(), "Moh. Hasan Basri, S.P.", "BDB-012", "0812-3000-9012", true),
                new Facilitator(dice.id(), "Yohanes Agus Setiawan, S.Pd.", "BDB-014", "0812-3000-9014", true),
                new Facilitator(dice.id(), "Nur Laila Fitriani, A.Md.Keb.", "BDB-015", "0812-3000-9015", true));
    }

    private static List<SampleGroup> groups(List<Facilitator> facilitators, LocalDate today, Dice dice) {
        var groups = new ArrayList<SampleGroup>();
        for (List<String> line : Lines.of("groups.txt")) {
            groups.add(SampleGroup.of(groups.size(), line, facilitators, today, dice));
        }
        return groups;
    }

    /** The first line of a group tells of last month, the second of the one before. */
    private static List<Narrative> narratives(List<SampleGroup> groups, YearMonth month, Dice dice) {
        List<List<String>> lines = Lines.of("narratives.txt");
        var narratives = new ArrayList<Narrative>();
        for (SampleGroup group : groups) {
            YearMonth told = month;
            for (List<String> line : lines) {
                if (line.get(0).equals(group.code())) {
                    told = told.minusMonths(1);
                    narratives.add(new Narrative(
                            dice.id(), group.group().id(), told, line.get(1), line.get(2), line.get(3), line.get(4)));
                }
            }
        }
        return narratives;
    }
}

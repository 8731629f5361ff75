package id.dampingi.bench;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Sex;
import id.dampingi.approach.Technique;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.indicator.NewOffice;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.ReportNumber;
import id.dampingi.office.Signer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Fills a new data file with an office of a given size, always the same one: each group is measured by half of the
 * starter indicators, and everything is spread over the two years up to {@link #LAST}.
 */
final class BenchOffice {
    static final YearMonth LAST = YearMonth.of(2026, 10);

    /** In this month the office accompanied only as many groups as the recap is to have. */
    static final YearMonth RECAP = YearMonth.of(2025, 12);

    static final LocalDate START = LAST.minusMonths(23).atDay(1);
    static final int MONTHS = 24;
    private static final int FACILITATORS = 20;
    private static final int LISTED = 40;

    /** One group of so many has left and is still visited. */
    private static final int LEFT_OF = 20;

    private final Random random = new Random(20261031);
    private final Database database;
    private final Sizes sizes;
    private final List<UUID> groups = new ArrayList<>();
    private final Map<UUID, List<UUID>> members = new HashMap<>();

    private BenchOffice(Database database, Sizes sizes) {
        this.database = database;
        this.sizes = sizes;
    }

    static void make(Database database, Sizes sizes) {
        new BenchOffice(database, sizes).fill();
    }

    private void fill() {
        NewOffice.make(
                database,
                new Office(
                        Ids.next(),
                        "Yayasan Dampingi Desa",
                        "Jalan Melati 12",
                        "",
                        "Pontianak",
                        Logo.NONE,
                        new Signer("Koordinator", "Siti Rahmawati, S.Sos.", ""),
                        new Signer("Ketua", "Drs. Yohanes Ambarita, M.Si.", ""),
                        ReportNumber.DEFAULT_PATTERN));
        var facilitators = new ArrayList<UUID>();
        BenchParts.make(database, FACILITATORS, (changing, i) -> {
            var facilitator = new Facilitator(Ids.next(), BenchNames.person(random), "P-" + i, "", true);
            facilitators.add(facilitator.id());
            FacilitatorStore.save(changing, facilitator);
        });
        BenchParts.make(database, sizes.groups(), (changing, i) -> {
            var group = group(i, facilitators.get(i % FACILITATORS));
            groups.add(group.id());
            GroupStore.save(changing, group);
        });
        people();
        BenchParts.make(database, sizes.activities(), (changing, i) -> activity(changing, group(i), i));
        BenchParts.make(database, sizes.activities() / 50, (changing, i) -> BenchCases.problem(changing, group(i), i));
        BenchParts.make(
                database,
                sizes.activities() == 0 ? 0 : sizes.groups() * 5,
                (changing, i) -> BenchCases.cases(changing, group(i), i));
        BenchParts.make(
                database,
                sizes.activities() == 0 ? 0 : sizes.groups(),
                (changing, i) -> BenchCases.enterprise(changing, group(i), i));
        var supplies = new BenchSupplies(database);
        BenchParts.make(database, sizes.groups(), (changing, i) -> supplies.group(changing, group(i), i));
        BenchParts.make(database, sizes.groups() / LEFT_OF, (changing, i) -> BenchExits.exit(changing, group(i), i));
        new BenchMeasures(database, sizes, random).make(groups);
    }

    private void people() {
        var people = new BenchPeople(database);
        BenchParts.make(database, sizes.members(), (changing, i) -> {
            MemberCard card = member(group(i));
            MemberCardStore.insert(changing, card);
            members.computeIfAbsent(group(i), group -> new ArrayList<>()).add(card.id());
            people.member(changing, group(i), card.id(), i);
        });
        BenchParts.make(database, sizes.groups(), (changing, i) -> people.attitudeOfGroup(changing, group(i)));
    }

    /** One of so many has a list of who was there. */
    private void activity(Changing changing, UUID group, int number) {
        var activity = activity(group, number);
        ActivityStore.insert(changing, activity);
        if (number / sizes.groups() % LISTED == 1 && activity.state() == ActivityState.DONE) {
            BenchPeople.attendance(changing, activity.id(), members.getOrDefault(group, List.of()));
        }
    }

    private Group group(int number, UUID facilitator) {
        return new Group(
                Ids.next(),
                String.format("K-%04d", number),
                BenchNames.group(random),
                "Kelompok tani",
                BenchNames.place(random),
                BenchNames.place(random),
                "Kubu Raya",
                facilitator,
                number < sizes.recapGroups() ? START : RECAP.plusMonths(1).atDay(1),
                null,
                Stage.IMPLEMENTATION,
                "");
    }

    private UUID group(int i) {
        return groups.get(i % groups.size());
    }

    private MemberCard member(UUID group) {
        var member = new Member(
                Ids.next(),
                group,
                BenchNames.person(random),
                random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                LocalDate.of(1950 + random.nextInt(55), 1, 1).plusDays(random.nextInt(365)),
                "",
                null,
                "",
                START.plusDays(random.nextInt(600)),
                null,
                "",
                null,
                "");
        return MemberCard.of(member).agreed(START, "", null);
    }

    private Activity activity(UUID group, int number) {
        var approach = Approach.values()[random.nextInt(4)];
        // Each group has some of each.
        int turn = number + number / sizes.groups();
        var state =
                turn % 10 == 0 ? ActivityState.CANCELLED : turn % 5 == 0 ? ActivityState.PLANNED : ActivityState.DONE;
        return new Activity(
                Ids.next(),
                group,
                LAST.minusMonths(number / sizes.groups() % MONTHS).atDay(1).plusDays(random.nextInt(28)),
                LocalTime.of(9, 0),
                LocalTime.of(11, 30),
                "Balai desa " + BenchNames.place(random),
                BenchNames.activity(random),
                approach,
                EnumSet.of(approach, Approach.SOCIAL),
                Technique.values()[random.nextInt(3)],
                state == ActivityState.DONE ? random.nextInt(20) : 0,
                state == ActivityState.DONE ? random.nextInt(20) : 0,
                state == ActivityState.DONE ? "Peserta sepakat untuk bertemu lagi bulan depan." : "",
                "",
                state,
                state == ActivityState.CANCELLED ? "Hujan lebat" : "");
    }
}

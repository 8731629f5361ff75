package id.dampingi.sample;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessKind;
import id.dampingi.access.AccessResult;
import id.dampingi.access.AccessStore;
import id.dampingi.approach.Approach;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Scaled;
import id.dampingi.member.Member;
import id.dampingi.spiritual.NeedState;
import id.dampingi.spiritual.SpiritualNeed;
import id.dampingi.spiritual.SpiritualStore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was recorded of each approach in the sample groups: needs, requests and aspirations of the last fourteen months. */
record SampleCases(List<SpiritualNeed> needs, List<AccessCase> requests, List<Aspiration> aspirations) {
    private static final int DAYS = 410;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    static SampleCases of(List<SampleGroup> groups, Collection<Member> members, LocalDate today, Dice dice) {
        var cases = new SampleCases(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (SampleGroup group : groups) {
            List<Member> people = members.stream()
                    .filter(member -> member.group().equals(group.group().id()))
                    .toList();
            cases.raise(group, people, today, dice);
            cases.request(group, people, today, dice);
            cases.aspire(group, people.get(0), today, dice);
        }
        return cases;
    }

    void save(Changing changing) {
        needs.forEach(need -> SpiritualStore.save(changing, need));
        requests.forEach(request -> AccessStore.save(changing, request));
        aspirations.forEach(aspiration -> AspirationStore.save(changing, aspiration));
    }

    /** One in six is confidential, as long as it is a person's. */
    private void raise(SampleGroup group, List<Member> people, LocalDate today, Dice dice) {
        List<List<String>> lines = Lines.of("spiritual.txt").stream()
                .filter(line -> line.get(0).equals(group.names()))
                .toList();
        int count = lines.size() + 2;
        for (int i = 0; i < count; i++) {
            List<String> line = lines.get((i + group.index()) % lines.size());
            LocalDate raised = spread(today, i, count, group);
            if (raised.isBefore(group.since())) {
                continue;
            }
            LocalDate answered = raised.plusDays(1 + Dice.roll(24, group.index(), i, 22));
            boolean open = answered.isAfter(today) || Dice.roll(9, group.index(), i, 23) == 0;
            NeedState state = open
                    ? NeedState.OPEN
                    : Dice.roll(6, group.index(), i, 24) == 0 ? NeedState.PARTLY : NeedState.ANSWERED;
            needs.add(new SpiritualNeed(
                    dice.id(),
                    group.group().id(),
                    people.get(Dice.roll(people.size(), group.index(), i, 25)).id(),
                    raised,
                    line.get(1),
                    line.get(2),
                    Dice.roll(6, group.index(), i, 26) == 0,
                    state,
                    open ? null : answered,
                    open ? "" : line.get(3),
                    open ? "" : line.get(4)));
        }
    }

    private void request(SampleGroup group, List<Member> people, LocalDate today, Dice dice) {
        List<List<String>> lines = Lines.of("access.txt");
        int count = 4 + group.size() / 4;
        for (int i = 0; i < count; i++) {
            List<String> line = lines.get((i * 5 + group.index()) % lines.size());
            LocalDate requested = spread(today, i, count, group);
            if (requested.isBefore(group.since())) {
                continue;
            }
            LocalDate referred = past(requested.plusDays(1 + Dice.roll(14, group.index(), i, 32)), today);
            LocalDate ended = past(requested.plusDays(18 + Dice.roll(90, group.index(), i, 33)), today);
            boolean lapsed = ended != null && Dice.roll(100, group.index(), i, 34) > group.pace(Approach.SOCIAL) * 85;
            requests.add(new AccessCase(
                    dice.id(),
                    group.group().id(),
                    Dice.roll(7, group.index(), i, 35) == 0
                            ? null
                            : people.get(Dice.roll(people.size(), group.index(), i, 36))
                                    .id(),
                    AccessKind.valueOf(line.get(0)),
                    line.get(1),
                    requested,
                    referred,
                    referred == null ? "" : line.get(2),
                    ended,
                    ended == null ? AccessResult.OPEN : lapsed ? AccessResult.LAPSED : AccessResult.RECEIVED,
                    lapsed ? line.get(3) : "",
                    ""));
        }
    }

    /** About eight a year where a group keeps its pace; each is somewhere on its way. */
    private void aspire(SampleGroup group, Member chair, LocalDate today, Dice dice) {
        List<List<String>> lines = Lines.of("aspirations.txt");
        int every = (int) (46 / Math.max(0.4, group.pace(Approach.POLITICAL)));
        int number = 0;
        for (int ago = DAYS; ago > 3; ago -= every) {
            LocalDate submitted = today.minusDays(ago - (long) Dice.roll(3, group.index(), number, 41));
            if (!submitted.isBefore(group.since()) && group.isMeasured()) {
                aspirations.add(aspiration(
                        group,
                        number,
                        lines.get((number * 7 + group.index() * 5) % lines.size()),
                        submitted,
                        chair,
                        today,
                        dice));
            }
            number++;
        }
    }

    private static Aspiration aspiration(
            SampleGroup group,
            int number,
            List<String> line,
            LocalDate submitted,
            Member chair,
            LocalDate today,
            Dice dice) {
        int fate = Dice.roll(10, group.index(), number, 42);
        LocalDate answered = past(submitted.plusDays(9 + Dice.roll(50, group.index(), number, 43)), today);
        LocalDate budgeted = past(submitted.plusDays(80 + Dice.roll(60, group.index(), number, 44)), today);
        LocalDate realised = past(submitted.plusDays(170 + Dice.roll(90, group.index(), number, 45)), today);
        boolean refused = fate < 2;
        boolean accepted = !refused && fate < 9;
        boolean funded = accepted && fate > 3;
        // One in ten came about without anybody having seen it in a budget.
        boolean seen = fate != 8;
        BigDecimal asked = new BigDecimal(line.get(2)).multiply(MILLION);
        BigDecimal amount = asked.multiply(new BigDecimal("0.8")).setScale(0, RoundingMode.DOWN);
        boolean knowsBudget = funded && seen && budgeted != null && asked.signum() > 0;
        boolean knowsCost = funded && realised != null && asked.signum() > 0;
        return new Aspiration(
                dice.id(),
                group.group().id(),
                line.get(0),
                line.get(1),
                chair.name(),
                submitted,
                asked.signum() > 0 ? Scaled.plain(asked) : null,
                accepted ? answered : null,
                knowsBudget ? budgeted : null,
                knowsBudget ? Scaled.plain(amount) : null,
                funded ? realised : null,
                knowsCost ? Scaled.plain(amount) : null,
                refused ? answered : null,
                refused && answered != null ? line.get(3) : "",
                "");
    }

    /** The first of several within the last weeks, the others before it. */
    private static LocalDate spread(LocalDate today, int number, int count, SampleGroup group) {
        int pitch = DAYS / count;
        return today.minusDays(2L + number * pitch + Dice.roll(pitch / 2, group.index(), number, count));
    }

    private static @Nullable LocalDate past(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? null : day;
    }
}

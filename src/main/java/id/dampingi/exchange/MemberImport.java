package id.dampingi.exchange;

import static id.dampingi.exchange.ImportField.*;

import id.dampingi.approach.Sex;
import id.dampingi.group.Group;
import id.dampingi.kit.db.Ids;
import id.dampingi.member.Consent;
import id.dampingi.member.Household;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberRules;
import id.dampingi.member.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are members. A member is the same if group and name are, and the birth date where both know it: two people
 * of one name are told apart by it.
 */
final class MemberImport implements RowImport {
    private record Person(UUID group, String name, @Nullable LocalDate born) {}

    private record Seen(int row, MemberCard member) {}

    /** For a look at a row before its group is made. */
    private static final UUID NO_GROUP = new UUID(0, 0);

    private final ImportStore store;
    private final Parties parties;
    private final ImportSink sink;
    private final LocalDate today;
    private final Map<UUID, Map<String, List<MemberCard>>> known = new HashMap<>();
    private final Map<UUID, Map<String, Household>> households = new HashMap<>();
    private final Map<Person, Seen> seen = new HashMap<>();
    private final Set<UUID> used = new HashSet<>();

    MemberImport(ImportStore store, Parties parties, ImportSink sink, LocalDate today) {
        this.store = store;
        this.parties = parties;
        this.sink = sink;
        this.today = today;
    }

    @Override
    public Done put(ReadRow row) {
        Typed values = row.values();
        String what = values.text(MEMBER_NAME).orElse("");
        Optional<Group> group = parties.group(
                row, () -> row.faults(MemberRules.problems(merged(blank(NO_GROUP, what), values), today)));
        if (group.isEmpty() || !row.isSound()) {
            return new Done(Outcome.FAULTY, what);
        }
        UUID id = group.get().id();
        var person = new Person(id, Folded.name(what), values.date(BORN).orElse(null));
        Seen before = seen.get(person);
        if (before != null) {
            if (merged(before.member, values).equals(before.member)) {
                return new Done(Outcome.REPEATED, what);
            }
            row.fault(MEMBER_NAME, "exchange.sameAsRow", before.row);
            return new Done(Outcome.FAULTY, what);
        }
        Optional<MemberCard> match = match(person);
        MemberCard base = match.orElseGet(() -> blank(id, what));
        MemberCard member = merged(base, values);
        row.faults(MemberRules.problems(member, today));
        if (!row.isSound()) {
            return new Done(Outcome.FAULTY, what);
        }
        used.add(member.id());
        seen.put(person, new Seen(row.number(), member));
        if (match.isEmpty()) {
            sink.newMember(member);
            return new Done(Outcome.NEW, what);
        }
        if (member.equals(base)) {
            return new Done(Outcome.SAME, what);
        }
        sink.changedMember(member);
        return new Done(Outcome.CHANGED, what);
    }

    /** The same birth date first; then a member of that name whose date is not known, or is not said here. */
    private Optional<MemberCard> match(Person person) {
        List<MemberCard> named =
                known.computeIfAbsent(person.group, this::members).getOrDefault(person.name, List.of());
        List<MemberCard> free =
                named.stream().filter(member -> !used.contains(member.id())).toList();
        return free.stream()
                .filter(member -> Objects.equals(member.member().born(), person.born))
                .findFirst()
                .or(() -> free.stream()
                        .filter(member -> member.member().born() == null || person.born == null)
                        .findFirst());
    }

    private Map<String, List<MemberCard>> members(UUID group) {
        var byName = new HashMap<String, List<MemberCard>>();
        store.members(group)
                .forEach(member -> byName.computeIfAbsent(
                                Folded.name(member.member().name()), any -> new ArrayList<>())
                        .add(member));
        return byName;
    }

    private static MemberCard blank(UUID group, String name) {
        return MemberCard.of(Member.named(Ids.next(), group, name));
    }

    private MemberCard merged(MemberCard card, Typed row) {
        Member base = card.member();
        MemberCard merged = card.with(new Member(
                base.id(),
                base.group(),
                Folded.renamed(base.name(), row.text(MEMBER_NAME)),
                row.choice(SEX, Sex.class).orElse(base.sex()),
                row.date(BORN).orElse(base.born()),
                row.text(ROLE).orElse(base.role()),
                base.roleSince(),
                row.text(PHONE).orElse(base.phone()),
                row.date(JOINED).orElse(base.joined()),
                row.date(LEFT).orElse(base.left()),
                row.text(LEFT_REASON).orElse(base.leftReason()),
                base.household(),
                row.text(NOTE).orElse(base.note()),
                row.own(base.own())));
        return consented(housed(merged, row), row);
    }

    private MemberCard housed(MemberCard card, Typed row) {
        UUID group = card.member().group();
        return row.text(HOUSEHOLD)
                .map(name -> card.in(Optional.of(households
                        .computeIfAbsent(group, this::householdsOf)
                        .computeIfAbsent(Folded.name(name), any -> new Household(Ids.next(), group, name)))))
                .orElse(card);
    }

    private Map<String, Household> householdsOf(UUID group) {
        var byName = new HashMap<String, Household>();
        store.households(group).forEach(household -> byName.put(Folded.name(household.name()), household));
        return byName;
    }

    private static MemberCard consented(MemberCard card, Typed row) {
        Optional<Consent> known = card.consent(Purpose.DATA);
        Optional<LocalDate> given = row.date(CONSENT).or(() -> known.map(Consent::given));
        String by = row.text(CONSENT_BY).or(() -> known.map(Consent::by)).orElse("");
        return given.map(day -> card.agreed(day, by, known.map(Consent::way).orElse(null)))
                .orElse(card);
    }
}

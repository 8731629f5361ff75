package id.dampingi.exchange;

import static id.dampingi.exchange.ImportField.*;

import id.dampingi.approach.Sex;
import id.dampingi.group.Group;
import id.dampingi.kit.db.Ids;
import id.dampingi.member.Member;
import id.dampingi.member.MemberRules;
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

    private record Seen(int row, Member member) {}

    /** For a look at a row before its group is made. */
    private static final UUID NO_GROUP = new UUID(0, 0);

    private final ImportStore store;
    private final Parties parties;
    private final ImportSink sink;
    private final Map<UUID, Map<String, List<Member>>> known = new HashMap<>();
    private final Map<Person, Seen> seen = new HashMap<>();
    private final Set<UUID> used = new HashSet<>();

    MemberImport(ImportStore store, Parties parties, ImportSink sink) {
        this.store = store;
        this.parties = parties;
        this.sink = sink;
    }

    @Override
    public Done put(ReadRow row) {
        Typed values = row.values();
        String what = values.text(MEMBER_NAME).orElse("");
        if (row.isSound() && parties.isNew(row)) {
            row.faults(MemberRules.problems(merged(blank(NO_GROUP, what), values)));
        }
        Optional<Group> group = parties.group(row);
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
        Optional<Member> match = match(person);
        Member base = match.orElseGet(() -> blank(id, what));
        Member member = merged(base, values);
        row.faults(MemberRules.problems(member));
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
    private Optional<Member> match(Person person) {
        List<Member> named = known.computeIfAbsent(person.group, this::members).getOrDefault(person.name, List.of());
        List<Member> free =
                named.stream().filter(member -> !used.contains(member.id())).toList();
        return free.stream()
                .filter(member -> Objects.equals(member.born(), person.born))
                .findFirst()
                .or(() -> free.stream()
                        .filter(member -> member.born() == null || person.born == null)
                        .findFirst());
    }

    private Map<String, List<Member>> members(UUID group) {
        var byName = new HashMap<String, List<Member>>();
        store.members(group)
                .forEach(member -> byName.computeIfAbsent(Folded.name(member.name()), any -> new ArrayList<>())
                        .add(member));
        return byName;
    }

    private static Member blank(UUID group, String name) {
        return new Member(Ids.next(), group, name, null, null, "", "", null, null, null, "");
    }

    private static Member merged(Member base, Typed row) {
        return new Member(
                base.id(),
                base.group(),
                Folded.renamed(base.name(), row.text(MEMBER_NAME)),
                row.choice(SEX, Sex.class).orElse(base.sex()),
                row.date(BORN).orElse(base.born()),
                row.text(ROLE).orElse(base.role()),
                row.text(PHONE).orElse(base.phone()),
                row.date(CONSENT).orElse(base.consent()),
                row.date(JOINED).orElse(base.joined()),
                row.date(LEFT).orElse(base.left()),
                row.text(NOTE).orElse(base.note()));
    }
}

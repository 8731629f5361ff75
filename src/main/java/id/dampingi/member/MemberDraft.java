package id.dampingi.member;

import id.dampingi.approach.Sex;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as it is being typed. What the form does not show stands beside what was typed: the role as it was and since
 * when, and when earlier times of membership began and ended.
 *
 * @param roleSince for another role than before: the day of the change; blank when the role is only spelt otherwise
 */
record MemberDraft(
        String name,
        String sex,
        String born,
        String phone,
        String role,
        String roleSince,
        String household,
        String joined,
        String left,
        String leftReason,
        String consent,
        String consentBy,
        String consentWay,
        String note,
        String own,
        String roleBefore,
        String roleFrom,
        String firstJoined,
        String lastEnd)
        implements Draft {
    static final MemberDraft EMPTY =
            new MemberDraft("", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "");

    /** A new one. */
    static MemberDraft blank(OwnFields fields) {
        return Drafts.with(EMPTY, Map.of("own", fields.typed(OwnValues.NONE)));
    }

    static MemberDraft of(MemberCard card, OwnFields fields) {
        Member member = card.member();
        Sex sex = member.sex();
        Optional<Consent> consent = card.consent(Purpose.DATA);
        return new MemberDraft(
                member.name(),
                sex == null ? "" : sex.name(),
                text(member.born()),
                member.phone(),
                member.role(),
                text(member.roleSince()),
                card.household().map(Household::name).orElse(""),
                text(member.joined()),
                text(member.left()),
                member.leftReason(),
                consent.map(Consent::given).map(Parse::text).orElse(""),
                consent.map(Consent::by).orElse(""),
                consent.map(Consent::way).map(ConsentWay::name).orElse(""),
                member.note(),
                fields.typed(member.own()),
                member.role(),
                text(member.roleSince()),
                card.memberships().isEmpty()
                        ? ""
                        : card.firstJoined().map(Parse::text).orElse(""),
                card.lastEnd().map(Parse::text).orElse(""));
    }

    /** Without what depends on the day on which it is asked. */
    @Override
    public List<Problem> problems() {
        return problems(LocalDate.MAX);
    }

    /** @param today nobody is born, and nobody agrees, after this day */
    List<Problem> problems(LocalDate today) {
        return new Checks()
                .required("member.name", name)
                .atMost(160, "member.name", name)
                .date("member.born", born)
                .that(notAfter(today, born), "member.born", "member.bornInFuture")
                .atMost(60, "member.phone", phone)
                .atMost(80, "member.role", role)
                .date("member.roleSince", roleSince)
                .that(inOrder(firstDay(), roleSince), "member.roleSince", "member.roleBeforeJoined")
                .that(!roleChanged() || inOrder(roleFrom, roleSince), "member.roleSince", "member.roleBeforeEarlier")
                .atMost(120, "member.household", household)
                .date("member.joined", joined)
                .that(inOrder(born, joined), "member.joined", "member.joinedBeforeBorn")
                .that(lastEnd.isEmpty() || !joined.isBlank(), "member.joined", "member.joinedAgainNeeded")
                .that(inOrder(lastEnd, joined), "member.joined", "member.joinedBeforeEnd")
                .date("member.left", left)
                .that(inOrder(joined, left), "member.left", "member.leftBeforeJoined")
                .atMost(300, "member.leftReason", leftReason)
                .that(consentDated(), "member.consent", "consent.dateNeeded")
                .date("member.consent", consent)
                .that(notAfter(today, consent), "member.consent", "member.consentInFuture")
                .that(inOrder(born, consent), "member.consent", "member.joinedBeforeBorn")
                .that(!childAlone(today), "member.consentBy", "consent.parentNeeded")
                .atMost(160, "member.consentBy", consentBy)
                .atMost(20_000, "member.note", note)
                .problems();
    }

    /** Another role than before; a new member has none before. */
    boolean roleChanged() {
        return !role.strip().equals(roleBefore);
    }

    /** Whether there is, or was, a role whose beginning can be told. */
    static boolean asksRoleSince(Map<String, String> fields) {
        return !get(fields, "role").isBlank() || !get(fields, "roleBefore").isEmpty();
    }

    /** A word of advice below the day of a role that changes. */
    static String roleNote(Map<String, String> fields) {
        boolean changes = !get(fields, "roleBefore").isEmpty()
                && !get(fields, "role").strip().equals(get(fields, "roleBefore"));
        return changes ? "member.roleChanges" : "";
    }

    static boolean hasLeft(Map<String, String> fields) {
        return !get(fields, "left").isBlank();
    }

    static boolean isChild(Map<String, String> fields, LocalDate today) {
        return Parse.date(get(fields, "born"))
                .filter(born ->
                        Consent.isChild(born, Parse.date(get(fields, "consent")).orElse(today)))
                .isPresent();
    }

    /** The day of the former role is not that of the new one: it is asked anew. */
    static Map<String, String> settled(Map<String, String> before, Map<String, String> typed) {
        MemberDraft now = Drafts.with(Drafts.with(EMPTY, before), typed);
        boolean asked = now.roleChanged() && !now.roleBefore.isEmpty();
        boolean same = !Drafts.with(EMPTY, before).roleChanged();
        if (asked && same && now.roleSince.equals(now.roleFrom)) {
            return Drafts.toMap(Drafts.with(now, Map.of("roleSince", "")));
        }
        if (!now.roleChanged() && !same && now.roleSince.isBlank()) {
            return Drafts.toMap(Drafts.with(now, Map.of("roleSince", now.roleFrom)));
        }
        return Drafts.toMap(now);
    }

    /** What the card becomes. @param known households of the group; another name makes a new one */
    MemberCard on(MemberCard card, List<Household> known, OwnFields fields) {
        Member old = card.member();
        LocalDate since = Parse.date(roleSince).orElse(null);
        boolean corrected = roleChanged() && since == null;
        MemberCard changed = card;
        if (roleChanged() && since != null && !roleBefore.isEmpty()) {
            changed = changed.with(new FormerRole(
                    Ids.next(), card.id(), roleBefore, Parse.date(roleFrom).orElse(null), since));
        }
        changed = changed.with(new Member(
                card.id(),
                old.group(),
                name.strip(),
                sex.isEmpty() ? null : Sex.valueOf(sex),
                Parse.date(born).orElse(null),
                role.strip(),
                role.isBlank() ? null : corrected ? Parse.date(roleFrom).orElse(null) : since,
                phone.strip(),
                Parse.date(joined).orElse(null),
                Parse.date(left).orElse(null),
                left.isBlank() ? "" : leftReason.strip(),
                old.household(),
                note.strip(),
                fields.values(own, old.own())));
        return withConsent(changed.in(household(old.group(), known)));
    }

    private MemberCard withConsent(MemberCard card) {
        Optional<LocalDate> given = Parse.date(consent);
        ConsentWay way = consentWay.isEmpty() ? null : ConsentWay.valueOf(consentWay);
        return given.map(day -> card.agreed(day, consentBy.strip(), way))
                .orElseGet(() -> card.consent(Purpose.DATA)
                        .map(gone -> card.without(gone.id()))
                        .orElse(card));
    }

    private Optional<Household> household(UUID group, List<Household> known) {
        String wanted = household.strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return known.stream()
                .filter(each -> each.name().equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> Optional.of(new Household(Ids.next(), group, wanted)));
    }

    private String firstDay() {
        return lastEnd.isEmpty() ? joined : firstJoined;
    }

    private boolean consentDated() {
        return !consent.isBlank() || consentBy.isBlank() && consentWay.isEmpty();
    }

    private boolean childAlone(LocalDate today) {
        return !consent.isBlank() && consentBy.isBlank() && isChild(Drafts.toMap(this), today);
    }

    private static boolean notAfter(LocalDate today, String date) {
        return Parse.date(date).filter(day -> day.isAfter(today)).isEmpty();
    }

    private static boolean inOrder(String first, String second) {
        return Parse.date(first)
                .flatMap(from -> Parse.date(second).filter(until -> until.isBefore(from)))
                .isEmpty();
    }

    private static String get(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : Parse.text(date);
    }
}

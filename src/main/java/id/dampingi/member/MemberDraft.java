package id.dampingi.member;

import id.dampingi.approach.Sex;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as it is being typed. */
record MemberDraft(
        String name,
        String sex,
        String born,
        String role,
        String phone,
        String joined,
        String left,
        String consent,
        String note)
        implements Draft {
    static final MemberDraft EMPTY = new MemberDraft("", "", "", "", "", "", "", "", "");

    static MemberDraft of(Member member) {
        Sex sex = member.sex();
        return new MemberDraft(
                member.name(),
                sex == null ? "" : sex.name(),
                text(member.born()),
                member.role(),
                member.phone(),
                text(member.joined()),
                text(member.left()),
                text(member.consent()),
                member.note());
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("member.name", name)
                .atMost(160, "member.name", name)
                .date("member.born", born)
                .that(notAfterToday(born), "member.born", "member.bornInFuture")
                .atMost(80, "member.role", role)
                .atMost(60, "member.phone", phone)
                .date("member.joined", joined)
                .that(inOrder(born, joined), "member.joined", "member.joinedBeforeBorn")
                .date("member.left", left)
                .that(inOrder(joined, left), "member.left", "member.leftBeforeJoined")
                .date("member.consent", consent)
                .that(notAfterToday(consent), "member.consent", "member.consentInFuture")
                .atMost(20_000, "member.note", note)
                .problems();
    }

    Member toMember(UUID id, UUID group) {
        return new Member(
                id,
                group,
                name.strip(),
                sex.isEmpty() ? null : Sex.valueOf(sex),
                Parse.date(born).orElse(null),
                role.strip(),
                phone.strip(),
                Parse.date(consent).orElse(null),
                Parse.date(joined).orElse(null),
                Parse.date(left).orElse(null),
                note.strip());
    }

    private static boolean notAfterToday(String date) {
        return Parse.date(date).filter(day -> day.isAfter(LocalDate.now())).isEmpty();
    }

    private static boolean inOrder(String first, String second) {
        return Parse.date(first)
                .flatMap(from -> Parse.date(second).filter(until -> until.isBefore(from)))
                .isEmpty();
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : Parse.text(date);
    }
}

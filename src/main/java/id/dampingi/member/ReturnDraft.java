package id.dampingi.member;

import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.time.LocalDate;
import java.util.List;

/** The coming back of a member who had left, as it is being typed; when that was is not shown. */
record ReturnDraft(String day, String left) implements Draft {
    static ReturnDraft of(MemberCard card, LocalDate today) {
        LocalDate left = card.member().left();
        return new ReturnDraft(Parse.text(today), left == null ? "" : Parse.text(left));
    }

    @Override
    public List<Problem> problems() {
        boolean early = Parse.date(left)
                .flatMap(end -> Parse.date(day).filter(end::isAfter))
                .isPresent();
        return new Checks()
                .required("memberReturn.day", day)
                .date("memberReturn.day", day)
                .that(!early, "memberReturn.day", "member.joinedBeforeEnd")
                .problems();
    }
}

package id.dampingi.member;

import id.dampingi.kit.form.Problem;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import java.time.LocalDate;
import java.util.List;

/** What the form of a member refuses, for members that come from elsewhere. */
public final class MemberRules {
    private MemberRules() {}

    public static List<Problem> problems(MemberCard card, LocalDate today) {
        return MemberDraft.of(card, OwnFields.none(OwnRecord.MEMBER)).problems(today);
    }
}

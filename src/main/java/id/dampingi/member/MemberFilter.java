package id.dampingi.member;

import id.dampingi.kit.form.Narrowing;
import java.util.Locale;
import java.util.Map;

/**
 * Which members of a group a list shows.
 *
 * @param search looked for in what the list shows of a member, as it was typed; {@code ""} for all
 */
record MemberFilter(String search, Former former) {
    static final MemberFilter ALL = new MemberFilter("", Former.SHOWN);

    /** Whether members who have left are in the list. */
    enum Former {
        SHOWN,
        HIDDEN
    }

    /** As a saved filter names it. */
    static MemberFilter of(Narrowing wanted) {
        return new MemberFilter(wanted.text("member.search"), wanted.choice("member.former", Former.SHOWN));
    }

    Map<String, String> fields() {
        return new Narrowing()
                .with("member.search", search.strip())
                .with("member.former", former == Former.HIDDEN ? former : null)
                .fields();
    }

    MemberFilter searching(String text) {
        return new MemberFilter(text, former);
    }

    MemberFilter with(Former choice) {
        return new MemberFilter(search, choice);
    }

    boolean admits(MemberCard card) {
        Member member = card.member();
        String home = card.household().map(Household::name).orElse("");
        String words = String.join(
                " ",
                member.name(),
                member.role(),
                member.phone(),
                home,
                member.own().words());
        return (former == Former.SHOWN || member.left() == null)
                && words.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
    }
}

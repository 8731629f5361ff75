package id.dampingi.member;

import id.dampingi.kit.form.Narrowing;
import id.dampingi.ownfield.OwnChoice;
import id.dampingi.ownfield.OwnFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which members of a group a list shows.
 *
 * @param search looked for in what the list shows of a member, as it was typed; {@code ""} for all
 * @param own in a field of the office
 */
record MemberFilter(String search, Former former, Optional<OwnChoice> own) {
    static final MemberFilter ALL = new MemberFilter("", Former.SHOWN, Optional.empty());

    /** Whether members who have left are in the list. */
    enum Former {
        SHOWN,
        HIDDEN
    }

    /** As a saved filter names it. */
    static MemberFilter of(Narrowing wanted, OwnFields own) {
        List<String> choices = OwnChoice.of(own).stream().map(OwnChoice::text).toList();
        return new MemberFilter(
                wanted.text("member.search"),
                wanted.choice("member.former", Former.SHOWN),
                OwnChoice.of(wanted.text(OwnChoice.KEY, choices), own));
    }

    Map<String, String> fields() {
        return new Narrowing()
                .with("member.search", search.strip())
                .with("member.former", former == Former.HIDDEN ? former : null)
                .with(OwnChoice.KEY, own.map(OwnChoice::text).orElse(""))
                .fields();
    }

    MemberFilter searching(String text) {
        return new MemberFilter(text, former, own);
    }

    MemberFilter with(Former choice) {
        return new MemberFilter(search, choice, own);
    }

    MemberFilter saying(Optional<OwnChoice> choice) {
        return new MemberFilter(search, former, choice);
    }

    /** A field that the office does not have any more narrows nothing. */
    MemberFilter among(OwnFields fields) {
        return saying(own.filter(OwnChoice.of(fields)::contains));
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
                && own.filter(choice -> !choice.admits(member.own())).isEmpty()
                && words.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
    }
}

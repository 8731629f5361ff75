package id.dampingi.member;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a card tells, as events in words. */
final class MemberTimeline {
    static final String MEMBERSHIP = "memberHistory.membership";
    static final String ROLE = "memberHistory.role";
    static final String CONSENT = "memberHistory.consent";

    private final List<MemberEvent> events = new ArrayList<>();

    private MemberTimeline() {}

    static List<MemberEvent> of(MemberCard card) {
        var timeline = new MemberTimeline();
        card.memberships().forEach(timeline::former);
        card.roles().forEach(timeline::former);
        timeline.member(card.member(), !card.memberships().isEmpty());
        card.consents().forEach(timeline::consent);
        return List.copyOf(timeline.events);
    }

    private void former(FormerMembership former) {
        if (former.joined() != null) {
            add(former.joined(), MEMBERSHIP, Words.text("memberHistory.joined"), former.id());
        }
        add(former.left(), MEMBERSHIP, left(former.reason()), former.id());
    }

    private void former(FormerRole role) {
        String until = Formats.date(role.until());
        add(role.since(), ROLE, Words.text("memberHistory.roleUntil", role.role(), until), role.id());
    }

    private void member(Member member, boolean again) {
        if (member.joined() != null) {
            String text = Words.text(again ? "memberHistory.joinedAgain" : "memberHistory.joined");
            events.add(new MemberEvent(member.joined(), MEMBERSHIP, "users", text));
        }
        if (member.left() != null) {
            events.add(new MemberEvent(member.left(), MEMBERSHIP, "users", left(member.leftReason())));
        }
        if (!member.role().isEmpty()) {
            events.add(new MemberEvent(
                    member.roleSince(), ROLE, "sparkles", Words.text("memberHistory.roleNow", member.role())));
        }
    }

    private void consent(Consent consent) {
        String purpose = Words.text(consent.purpose().key());
        ConsentWay way = consent.way();
        String how = way == null ? "" : " · " + Words.text(way.key());
        String by = consent.by().isEmpty() ? "" : " · " + Words.text("memberHistory.by", consent.by());
        add(consent.given(), CONSENT, Words.text("memberHistory.given", purpose) + by + how, consent.id());
        if (consent.takenBack() != null) {
            add(consent.takenBack(), CONSENT, Words.text("memberHistory.takenBack", purpose), consent.id());
        }
    }

    private static String left(String reason) {
        return reason.isEmpty() ? Words.text("memberHistory.left") : Words.text("memberHistory.leftBecause", reason);
    }

    private void add(@Nullable LocalDate date, String kind, String text, UUID record) {
        String icon = switch (kind) {
            case MEMBERSHIP -> "users";
            case ROLE -> "sparkles";
            default -> "file-text";
        };
        events.add(new MemberEvent(date, kind, icon, text, Optional.of(record)));
    }
}

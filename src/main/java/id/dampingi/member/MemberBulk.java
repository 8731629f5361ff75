package id.dampingi.member;

import id.dampingi.kit.form.BulkField;
import id.dampingi.kit.form.BulkKind;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What can be changed in many members at once. */
final class MemberBulk {
    private static final OwnFields OWN = OwnFields.none(OwnRecord.MEMBER);

    private MemberBulk() {}

    static BulkKind<MemberCard, MemberDraft> kind(
            MemberCardStore store, Function<Collection<UUID>, List<MemberCard>> read, Clock clock) {
        return new BulkKind<>(
                MemberCard::id,
                card -> card.member().name(),
                card -> MemberDraft.of(card, OWN),
                draft -> draft.problems(LocalDate.now(clock)),
                (draft, before) -> draft.on(before, before.household().stream().toList(), OWN),
                read,
                store::saveAll,
                List.of(
                        BulkField.<MemberDraft>of("member.role", MemberDraft::role)
                                .orNothing()
                                .with("member.roleSince", typed -> true),
                        BulkField.<MemberDraft>of("member.left", draft -> day(draft.left()))
                                .orNothing()
                                .with("member.leftReason", MemberDraft::hasLeft)));
    }

    private static String day(String text) {
        return Parse.date(text).map(Formats::shortDate).orElse(text);
    }
}

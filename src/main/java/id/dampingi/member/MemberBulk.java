package id.dampingi.member;

import id.dampingi.kit.form.BulkField;
import id.dampingi.kit.form.BulkKind;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.ownfield.OwnBulk;
import id.dampingi.ownfield.OwnFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** What can be changed in many members at once. */
final class MemberBulk {
    private MemberBulk() {}

    static BulkKind<MemberCard, MemberDraft> kind(
            MemberCardStore store,
            Function<Collection<UUID>, List<MemberCard>> read,
            Clock clock,
            Supplier<OwnFields> own) {
        return new BulkKind<>(
                MemberCard::id,
                card -> card.member().name(),
                card -> MemberDraft.of(card, own.get()),
                (draft, before) -> own.get()
                        .problems(
                                draft.problems(LocalDate.now(clock)),
                                draft.own(),
                                before.member().own()),
                (draft, before) -> draft.on(before, before.household().stream().toList(), own.get()),
                read,
                store::saveAll,
                () -> OwnBulk.behind(fields(), own.get(), MemberDraft::own));
    }

    private static List<BulkField<MemberDraft>> fields() {
        return List.of(
                BulkField.<MemberDraft>of("member.role", MemberDraft::role)
                        .orNothing()
                        .with("member.roleSince", typed -> true),
                BulkField.<MemberDraft>of("member.left", draft -> day(draft.left()))
                        .orNothing()
                        .with("member.leftReason", MemberDraft::hasLeft));
    }

    private static String day(String text) {
        return Parse.date(text).map(Formats::shortDate).orElse(text);
    }
}

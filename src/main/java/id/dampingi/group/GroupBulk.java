package id.dampingi.group;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.kit.form.BulkField;
import id.dampingi.kit.form.BulkKind;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.ownfield.OwnBulk;
import id.dampingi.ownfield.OwnFields;
import java.util.List;
import java.util.function.Supplier;

/** What can be changed in many groups at once. Not their stage, which has rules of its own. */
final class GroupBulk {
    private GroupBulk() {}

    static BulkKind<Group, GroupDraft> kind(GroupStore store, Supplier<Facilitators> known, Supplier<OwnFields> own) {
        return new BulkKind<>(
                Group::id,
                group -> group.name() + " (" + group.code() + ")",
                group -> GroupDraft.of(group, known.get().label(group.facilitator()), own.get()),
                (draft, before) -> own.get().problems(draft.problems(), draft.own(), before.own()),
                (draft, before) -> draft.toGroup(
                        before.id(),
                        known.get().find(draft.facilitator()).map(Facilitator::id),
                        own.get().values(draft.own(), before.own())),
                store::byIds,
                store::saveAll,
                () -> OwnBulk.behind(fields(), own.get(), GroupDraft::own));
    }

    private static List<BulkField<GroupDraft>> fields() {
        return List.of(
                BulkField.<GroupDraft>of("group.facilitator", GroupDraft::facilitator)
                        .orNothing(),
                BulkField.of("group.kind", GroupDraft::kind),
                BulkField.<GroupDraft>of(
                                "group.until",
                                draft -> Parse.date(draft.until())
                                        .map(Formats::shortDate)
                                        .orElse(draft.until()))
                        .orNothing());
    }
}

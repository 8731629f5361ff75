package id.dampingi.group;

import id.dampingi.kit.form.Problem;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import java.util.List;

/** What the form of a group refuses, for groups that come from elsewhere. */
public final class GroupRules {
    private GroupRules() {}

    /** @param facilitator the name, {@code ""} for none */
    public static List<Problem> problems(Group group, String facilitator) {
        return GroupDraft.of(group, facilitator, OwnFields.none(OwnRecord.GROUP))
                .problems();
    }
}

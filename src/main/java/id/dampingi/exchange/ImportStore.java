package id.dampingi.exchange;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityStore;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.member.Household;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import id.dampingi.ownfield.OwnFieldStore;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What an import asks of the data file, and the one transaction in which it writes. */
public final class ImportStore {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Database database;
    private final FacilitatorStore facilitators;
    private final GroupStore groups;
    private final MemberCardStore members;
    private final ActivityStore activities;

    public ImportStore(
            Database database,
            FacilitatorStore facilitators,
            GroupStore groups,
            MemberCardStore members,
            ActivityStore activities) {
        this.database = database;
        this.facilitators = facilitators;
        this.groups = groups;
        this.members = members;
        this.activities = activities;
    }

    List<Facilitator> facilitators() {
        return facilitators.all();
    }

    OwnFields ownFields(OwnRecord record) {
        return new OwnFieldStore(database).of(record);
    }

    List<Group> groups() {
        return groups.all();
    }

    List<MemberCard> members(UUID group) {
        return members.ofGroup(group);
    }

    List<Household> households(UUID group) {
        return members.households(group);
    }

    /** In the order in which they were made. */
    List<Activity> activities(UUID group) {
        return activities.ofGroup(group, FIRST, LAST).stream()
                .sorted(Comparator.comparing(Activity::id))
                .toList();
    }

    /** All of what {@code work} gives the sink, or nothing if it throws. */
    Change write(String nameKey, Consumer<ImportSink> work) {
        return database.change(nameKey, changing -> work.accept(new Writer(changing, members)));
    }

    private record Writer(Changing changing, MemberCardStore members) implements ImportSink {
        @Override
        public void facilitator(Facilitator facilitator) {
            FacilitatorStore.save(changing, facilitator);
        }

        @Override
        public void group(Group group) {
            GroupStore.save(changing, group);
        }

        @Override
        public void newMember(MemberCard member) {
            MemberCardStore.insert(changing, member);
        }

        @Override
        public void changedMember(MemberCard member) {
            members.save(changing, member);
        }

        @Override
        public void newActivity(Activity activity) {
            ActivityStore.insert(changing, activity);
        }

        @Override
        public void changedActivity(Activity activity) {
            ActivityStore.save(changing, activity);
        }
    }
}

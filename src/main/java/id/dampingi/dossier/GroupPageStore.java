package id.dampingi.dossier;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityStore;
import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.MonthScore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.member.MemberCountStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gathers a group's page, in a fixed number of queries whatever the group's size. */
public final class GroupPageStore {
    private final Database database;
    private final GroupStore groups;
    private final MemberCountStore members;
    private final ActivityStore activities;
    private final EvaluationStore evaluation;
    private final GroupOutlookStore outlooks;

    public GroupPageStore(Database database) {
        this.database = database;
        this.groups = new GroupStore(database);
        this.members = new MemberCountStore(database);
        this.activities = new ActivityStore(database);
        this.evaluation = new EvaluationStore(database);
        this.outlooks = new GroupOutlookStore(database);
    }

    /** Empty when the group is gone. Members are counted as of the end of the month, or today if that is earlier. */
    public Optional<GroupPage> read(UUID id, YearMonth month, LocalDate today) {
        return groups.byId(id).map(group -> read(group, month, today));
    }

    private GroupPage read(Group group, YearMonth month, LocalDate today) {
        UUID id = group.id();
        LocalDate last = month.atEndOfMonth();
        GroupResult result = evaluation.result(id, month);
        List<MonthScore> trend = evaluation.trend(id, month);
        List<Activity> own = activities.ofGroup(id, month.atDay(1), last);
        Set<UUID> measured = measured(id, month);
        return new GroupPage(
                group,
                facilitator(id),
                members.ofGroup(id, last.isAfter(today) ? today : last),
                result,
                result.approaches().stream()
                        .map(approach -> ApproachCard.of(approach, trend, own, measured))
                        .toList(),
                outlooks.read(group, today));
    }

    private String facilitator(UUID group) {
        return database.first(
                        "select f.name from facilitator f join assisted_group g on g.facilitator = f.id where g.id = ?",
                        row -> row.text("name"),
                        group)
                .orElse("");
    }

    private Set<UUID> measured(UUID group, YearMonth month) {
        return new HashSet<>(database.list(
                "select distinct indicator from measurement where assisted_group = ? and date between ? and ?",
                row -> row.id("indicator"),
                group,
                month.atDay(1),
                month.atEndOfMonth()));
    }
}

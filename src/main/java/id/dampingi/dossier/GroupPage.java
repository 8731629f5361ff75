package id.dampingi.dossier;

import id.dampingi.evaluation.GroupResult;
import id.dampingi.group.Group;
import id.dampingi.member.MemberCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the head of a group's page shows of a month.
 *
 * @param facilitator the name, {@code ""} for nobody
 * @param lastVisit the latest activity that was carried out, whatever the month
 * @param cards always the four approaches, in their order
 */
public record GroupPage(
        Group group,
        String facilitator,
        MemberCount members,
        Optional<LocalDate> lastVisit,
        GroupResult result,
        List<ApproachCard> cards) {}

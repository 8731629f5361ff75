package id.dampingi.dossier;

import id.dampingi.evaluation.GroupResult;
import id.dampingi.group.Group;
import id.dampingi.member.MemberCount;
import java.util.List;

/**
 * What the head of a group's page and its overview show of a month.
 *
 * @param facilitator the name, {@code ""} for nobody
 * @param cards always the four approaches, in their order
 */
public record GroupPage(
        Group group,
        String facilitator,
        MemberCount members,
        GroupResult result,
        List<ApproachCard> cards,
        GroupOutlook outlook) {}

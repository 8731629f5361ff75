package id.dampingi.home;

import id.dampingi.approach.Approach;
import id.dampingi.evaluation.ApproachResult;
import id.dampingi.evaluation.GroupResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;

/** The scores of the office: plain means over the groups that have one; empty when none has. */
record HomeScores(List<HomeGroup> groups, Map<UUID, GroupResult> results) {
    OptionalDouble of(Approach approach) {
        return mean(known().map(result -> result.approaches().get(approach.ordinal()))
                .map(ApproachResult::score));
    }

    OptionalDouble whole() {
        return mean(known().map(GroupResult::score));
    }

    /** The group with its score, as far as that is known already. */
    HomeItem item(HomeGroup group) {
        GroupResult result = results.get(group.id());
        return new HomeItem(
                group.id(),
                group.name(),
                group.facilitator(),
                group.lastVisit(),
                result == null ? null : result.score(),
                result == null ? null : result.rating());
    }

    private Stream<GroupResult> known() {
        return groups.stream().map(group -> results.get(group.id())).filter(Objects::nonNull);
    }

    private static OptionalDouble mean(Stream<Double> scores) {
        return scores.filter(Objects::nonNull).mapToDouble(Double::doubleValue).average();
    }
}

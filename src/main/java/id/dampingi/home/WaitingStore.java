package id.dampingi.home;

import id.dampingi.access.AccessStore;
import id.dampingi.access.WaitingAccess;
import id.dampingi.agenda.AgendaItem;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.aspiration.WaitingAspiration;
import id.dampingi.kit.db.Database;
import id.dampingi.plan.PlanListStore;
import id.dampingi.plan.PlanRow;
import id.dampingi.problem.Problem;
import id.dampingi.problem.ProblemListStore;
import id.dampingi.problem.ProblemRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What has waited for too long on a day, one query for each reason. */
final class WaitingStore {
    /** A problem that was raised longer ago and is not decided yet has waited long. */
    private static final int UNDECIDED_DAYS = 30;

    /** So has a request for access without a result. */
    private static final int ACCESS_DAYS = 30;

    /** Forums and budgets take their time; an aspiration is asked after when nothing was heard of it for longer. */
    private static final int NEWS_DAYS = 60;

    private final PlanListStore plans;
    private final ProblemListStore problems;
    private final AccessStore requests;
    private final AspirationStore aspirations;

    WaitingStore(Database database) {
        this.plans = new PlanListStore(database);
        this.problems = new ProblemListStore(database);
        this.requests = new AccessStore(database);
        this.aspirations = new AspirationStore(database);
    }

    /**
     * The oldest first; at most {@code limit} for each reason.
     *
     * @param exits visits after the exit that are still to be made
     */
    Map<Attention, List<HomeItem>> on(LocalDate today, List<AgendaItem> exits, int limit) {
        return Map.of(
                Attention.LATE_PLAN,
                plans.overdue(today, limit).stream().map(WaitingStore::item).toList(),
                Attention.UNDECIDED,
                problems.undecided(today.minusDays(UNDECIDED_DAYS), limit).stream()
                        .map(WaitingStore::item)
                        .toList(),
                Attention.ACCESS_WAITING,
                requests.waiting(today.minusDays(ACCESS_DAYS), limit).stream()
                        .map(WaitingStore::item)
                        .toList(),
                Attention.NO_NEWS,
                aspirations.withoutNews(today.minusDays(NEWS_DAYS), limit).stream()
                        .map(WaitingStore::item)
                        .toList(),
                Attention.EXIT_VISIT,
                exits(today, exits));
    }

    /** Also of groups whose accompaniment has ended: that is when they are due. The longest due first. */
    private static List<HomeItem> exits(LocalDate today, List<AgendaItem> exits) {
        return exits.stream()
                .filter(item -> item.isLate(today))
                .sorted(Comparator.comparing(AgendaItem::date))
                .map(item -> new HomeItem(item.group(), item.groupName(), item.facilitator(), item.date(), null, null))
                .toList();
    }

    private static HomeItem item(PlanRow row) {
        String about = row.item().person() + " · " + row.groupName();
        return new HomeItem(
                row.item().id(), row.item().plan(), about, row.item().due(), null, null);
    }

    private static HomeItem item(ProblemRow row) {
        Problem problem = row.problem();
        return new HomeItem(problem.id(), problem.statement(), row.groupName(), problem.date(), null, null);
    }

    /** Without the name of a member: it is not needed to find the request. */
    private static HomeItem item(WaitingAccess waiting) {
        return new HomeItem(
                waiting.request().group(),
                waiting.request().what(),
                waiting.groupName(),
                waiting.request().requestedOn(),
                null,
                null);
    }

    private static HomeItem item(WaitingAspiration waiting) {
        return new HomeItem(
                waiting.aspiration().group(),
                waiting.aspiration().title(),
                waiting.aspiration().forum() + " · " + waiting.groupName(),
                waiting.aspiration().lastNews(),
                null,
                null);
    }
}

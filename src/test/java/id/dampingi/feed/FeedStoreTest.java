package id.dampingi.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import id.dampingi.support.Make;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every feed is worked out by hand here, from rows as the forms would write them. */
class FeedStoreTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private record Line(UUID id, Map<String, @Nullable Object> fields) {}

    private final Database database = TestData.inMemory();
    private final FeedStore store = new FeedStore(database);
    private final Group group = Make.group("A", "Melati");
    private final Group other = Make.group("B", "Mawar");

    @BeforeEach
    void groups() {
        new GroupStore(database).save(group);
        new GroupStore(database).save(other);
    }

    @Test
    void needsThatWereMetAndTheDaysUntilThen() {
        need(group, "2026-03-30", "answered", "2026-04-02", 0);
        need(group, "2026-04-01", "partly", "2026-04-10", 0);
        need(group, "2026-04-01", "not_answered", "2026-04-20", 0);
        need(group, "2026-04-01", "answered", "2026-05-01", 0);
        need(group, "2026-05-01", "open", null, 0);
        need(group, "2026-05-02", "not_answered", "2026-05-03", 1);
        need(other, "2026-05-02", "not_answered", "2026-05-03", 0);

        assertThat(values(Feed.SPIRITUAL_MET)).isEqualTo(Map.of("2026-04", "33.3333", "2026-05", "100"));
        assertThat(values(Feed.SPIRITUAL_DAYS)).isEqualTo(Map.of("2026-04", "6", "2026-05", "30"));
    }

    @Test
    void aConfidentialNeedAloneIsNotEvenAZero() {
        need(group, "2026-05-02", "answered", "2026-05-03", 1);

        assertThat(values(Feed.SPIRITUAL_MET)).isEmpty();
        assertThat(values(Feed.SPIRITUAL_DAYS)).isEmpty();
    }

    @Test
    void spiritualMeetingsAndAttendance() {
        UUID prayer = activity("2026-03-05", "religious", "done");
        activity("2026-03-06", "social", "done");
        activity("2026-03-07", "religious", "cancelled");
        activity("2026-04-07", "social", "done");
        for (String state : List.of("present", "present", "sick", "absent")) {
            attendance(prayer, member(group, null, null), state);
        }

        assertThat(values(Feed.SPIRITUAL_MEETINGS)).isEqualTo(Map.of("2026-03", "1", "2026-04", "0"));
        assertThat(values(Feed.ATTENDANCE)).isEqualTo(Map.of("2026-03", "50"));
    }

    @Test
    void referralsThatSucceeded() {
        access("2026-02-01", "2026-02-02", "2026-03-01", "received");
        access("2026-02-01", "2026-02-02", "2026-03-09", "received");
        access("2026-02-01", "2026-02-02", "2026-03-20", "lapsed");
        access("2026-02-01", null, "2026-03-20", "lapsed");
        access("2026-02-01", "2026-02-02", null, "open");

        assertThat(values(Feed.REFERRALS_DONE)).isEqualTo(Map.of("2026-03", "66.6667"));
    }

    @Test
    void aspirationsOnTheirWay() {
        aspiration("2025-11-01", "2026-01-20", "2026-01-25", 9_000_0000L, null);
        aspiration("2026-01-10", "2026-02-09", "2026-03-01", 5_000_0000L, null);
        aspiration("2026-01-10", null, "2026-03-31", 2_500_5000L, null);
        aspiration("2026-02-10", null, null, null, "2026-03-12");

        assertThat(values(Feed.ASPIRATIONS_SUBMITTED))
                .isEqualTo(Map.of("2025-11", "1", "2026-01", "2", "2026-02", "1"));
        assertThat(values(Feed.ASPIRATIONS_ACCEPTED))
                .isEqualTo(Map.of("2025-11", "0", "2026-01", "0", "2026-02", "33.3333"));
        assertThat(values(Feed.ASPIRATIONS_BUDGETED)).isEqualTo(Map.of("2026-01", "9000", "2026-03", "7500.5"));
        assertThat(values(Feed.ANSWER_DAYS)).isEqualTo(Map.of("2026-01", "80", "2026-02", "30", "2026-03", "55"));
    }

    @Test
    void booksOfEnterprises() {
        UUID chips = enterprise("2026-02-10", null);
        UUID stall = enterprise(null, "2026-04-15");
        book(chips, "2026-03", 1_000_0000L, 400_0000L);
        book(chips, "2026-04", 2_000_0000L, 2_500_0000L);
        book(stall, "2026-03", 500_0000L, 100_0000L);

        assertThat(values(Feed.TURNOVER)).isEqualTo(Map.of("2026-03", "1500", "2026-04", "2000"));
        assertThat(values(Feed.PROFIT)).isEqualTo(Map.of("2026-03", "1000", "2026-04", "-500"));
        assertThat(values(Feed.ENTERPRISES))
                .isEqualTo(Map.of("2026-02", "1", "2026-03", "2", "2026-04", "1", "2026-05", "1"));
        assertThat(values(Feed.BOOKKEEPING))
                .isEqualTo(Map.of("2026-02", "0", "2026-03", "100", "2026-04", "50", "2026-05", "0"));
    }

    @Test
    void permitsThatAreValid() {
        UUID chips = enterprise("2026-02-10", null);
        row(
                "permit",
                "enterprise",
                chips,
                "kind",
                "PIRT",
                "number",
                "1",
                "issued",
                "2026-03-03",
                "expires",
                "2026-04-29");
        row("permit", "enterprise", chips, "kind", "NIB", "number", "2", "issued", "2026-05-20", "expires", null);
        row("permit", "enterprise", chips, "kind", "Halal", "number", "3", "issued", "2026-05-19", "expires", null);

        assertThat(values(Feed.LICENSED))
                .isEqualTo(Map.of("2026-02", "0", "2026-03", "1", "2026-04", "0", "2026-05", "1"));
    }

    @Test
    void savingsAndSavers() {
        UUID ani = member(group, "2026-01-01", null);
        UUID budi = member(group, "2026-03-15", null);
        member(group, null, "2026-04-30");
        saving(ani, "2026-02-05", 300_0000L);
        saving(ani, "2026-04-05", -300_0000L);
        saving(budi, "2026-04-05", 50_0000L);
        saving(null, "2026-04-06", 1_000_0000L);

        assertThat(values(Feed.SAVINGS))
                .isEqualTo(Map.of("2026-02", "300", "2026-03", "300", "2026-04", "1050", "2026-05", "1050"));
        assertThat(values(Feed.SAVERS))
                .isEqualTo(Map.of("2026-02", "50", "2026-03", "33.3333", "2026-04", "50", "2026-05", "50"));
    }

    @Test
    void loansOverdueAndMoneylenders() {
        UUID ani = member(group, "2026-01-01", null);
        member(group, "2026-01-01", null);
        UUID loan = loan(ani, "moneylender", "2026-02-10", 1_000_0000L, "2026-03-31");
        loan(null, "bank", "2026-03-01", 3_000_0000L, null);
        row("repayment", "loan", loan, "date", "2026-04-30", "amount", 500_0000L);
        row("repayment", "loan", loan, "date", "2026-05-05", "amount", 500_0000L);

        assertThat(values(Feed.ARREARS))
                .isEqualTo(Map.of("2026-02", "0", "2026-03", "0", "2026-04", "14.2857", "2026-05", "0"));
        assertThat(values(Feed.MONEYLENDERS))
                .isEqualTo(Map.of("2026-02", "50", "2026-03", "50", "2026-04", "50", "2026-05", "0"));
    }

    @Test
    void whoCameBackCountsAmongTheMembersOfThen() {
        UUID ani = member(group, "2026-05-01", null);
        row("former_membership", "member", ani, "joined", "2026-01-01", "left_on", "2026-03-10", "reason", "");
        saving(ani, "2026-02-05", 300_0000L);

        assertThat(values(Feed.SAVERS)).isEqualTo(Map.of("2026-02", "100", "2026-05", "100"));
    }

    @Test
    void incomeOfTheMembers() {
        UUID ani = member(group, null, null);
        UUID budi = member(group, null, null);
        row("income", "member", ani, "month", "2026-04", "amount", 1_000_0000L, "source", "");
        row("income", "member", budi, "month", "2026-04", "amount", 2_000_0001L, "source", "");
        row("income", "member", budi, "month", "2026-06", "amount", 9_000_0000L, "source", "");

        assertThat(values(Feed.INCOME)).isEqualTo(Map.of("2026-04", "1500.0001"));
    }

    @Test
    void whatIsDatedLaterOrBeforeTheSpanDoesNotCount() {
        aspiration("2024-12-31", null, null, null, null);
        aspiration("2026-05-21", null, null, null, null);

        assertThat(values(Feed.ASPIRATIONS_SUBMITTED)).isEmpty();
    }

    /** Many groups are asked with the same words as few. */
    @ParameterizedTest
    @EnumSource
    void manyGroupsAtOnceGiveTheSameAsEachAlone(Feed feed) {
        for (Group one : List.of(group, other)) {
            UUID member = member(one, "2026-01-01", null);
            UUID enterprise = row(
                    "enterprise",
                    "assisted_group",
                    one.id(),
                    "member",
                    null,
                    "name",
                    "x",
                    "kind",
                    "",
                    "started",
                    "2026-01-01",
                    "ended",
                    null,
                    "note",
                    "");
            book(enterprise, "2026-03", 5_0000L, 1_0000L);
            need(one, "2026-03-30", "answered", "2026-04-02", 0);
            row(
                    "saving",
                    "assisted_group",
                    one.id(),
                    "member",
                    member,
                    "date",
                    "2026-02-02",
                    "amount",
                    7_0000L,
                    "note",
                    "");
        }
        List<FeedValue> both = store.values(feed, List.of(group.id(), other.id()), FIRST, TODAY);
        var each = new java.util.ArrayList<>(store.values(feed, List.of(group.id()), FIRST, TODAY));
        each.addAll(store.values(feed, List.of(other.id()), FIRST, TODAY));

        assertThat(both).containsExactlyInAnyOrderElementsOf(each);
    }

    private Map<String, String> values(Feed feed) {
        Map<String, String> values = new TreeMap<>();
        store.values(feed, List.of(group.id()), FIRST, TODAY).forEach(value -> {
            assertThat(value.group()).isEqualTo(group.id());
            assertThat(values.put(value.month().toString(), value.value().toPlainString()))
                    .isNull();
        });
        return values;
    }

    private void need(Group of, String date, String state, @Nullable String answered, int confidential) {
        row(
                "spiritual_need",
                "assisted_group",
                of.id(),
                "member",
                null,
                "date",
                date,
                "belief",
                "",
                "need",
                "x",
                "confidential",
                (long) confidential,
                "state",
                state,
                "answered_on",
                answered,
                "answered_by",
                "",
                "answer",
                "x");
    }

    private UUID activity(String date, String approach, String state) {
        return row(
                "activity",
                "assisted_group",
                group.id(),
                "date",
                date,
                "place",
                "",
                "title",
                "x",
                "main_approach",
                approach,
                "approaches",
                approach,
                "men",
                0L,
                "women",
                0L,
                "result",
                "",
                "remark",
                "",
                "state",
                state,
                "reason",
                "");
    }

    private void attendance(UUID activity, UUID member, String state) {
        row("attendance", "activity", activity, "member", member, "state", state);
    }

    private UUID member(Group of, @Nullable String joined, @Nullable String left) {
        return row(
                "member",
                "assisted_group",
                of.id(),
                "name",
                "x",
                "role",
                "",
                "phone",
                "",
                "joined",
                joined,
                "left_on",
                left,
                "note",
                "");
    }

    private void access(String requested, @Nullable String referred, @Nullable String ended, String result) {
        row(
                "access_case",
                "assisted_group",
                group.id(),
                "kind",
                "service",
                "what",
                "x",
                "requested_on",
                requested,
                "referred_on",
                referred,
                "referred_to",
                "",
                "ended_on",
                ended,
                "result",
                result,
                "reason",
                "",
                "note",
                "");
    }

    private void aspiration(
            String submitted,
            @Nullable String accepted,
            @Nullable String budgetedOn,
            @Nullable Long budgeted,
            @Nullable String refused) {
        row(
                "aspiration",
                "assisted_group",
                group.id(),
                "title",
                "x",
                "forum",
                "x",
                "submitted_by",
                "",
                "submitted_on",
                submitted,
                "accepted_on",
                accepted,
                "budgeted_on",
                budgetedOn,
                "budgeted",
                budgeted,
                "refused_on",
                refused,
                "reason",
                "",
                "note",
                "");
    }

    private UUID enterprise(@Nullable String started, @Nullable String ended) {
        return row(
                "enterprise",
                "assisted_group",
                group.id(),
                "member",
                null,
                "name",
                "x",
                "kind",
                "",
                "started",
                started,
                "ended",
                ended,
                "note",
                "");
    }

    private void book(UUID enterprise, String month, long turnover, long cost) {
        row(
                "enterprise_month",
                "enterprise",
                enterprise,
                "month",
                month,
                "turnover",
                turnover,
                "cost",
                cost,
                "jobs",
                null,
                "note",
                "");
    }

    private void saving(@Nullable UUID member, String date, long amount) {
        row("saving", "assisted_group", group.id(), "member", member, "date", date, "amount", amount, "note", "");
    }

    private UUID loan(@Nullable UUID member, String kind, String date, long amount, @Nullable String due) {
        return row(
                "loan",
                "assisted_group",
                group.id(),
                "member",
                member,
                "lender",
                "x",
                "lender_kind",
                kind,
                "date",
                date,
                "amount",
                amount,
                "due",
                due,
                "purpose",
                "",
                "note",
                "");
    }

    /** A row of any table; amounts are ten thousandths. */
    private UUID row(String table, @Nullable Object... columnsAndValues) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            fields.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
        }
        var line = new Line(Ids.next(), fields);
        var shape = new Table<>(table, Line::id, FeedStoreTest::never);
        fields.keySet()
                .forEach(column -> shape.column(column, one -> one.fields().get(column)));
        database.change("change.sample", changing -> changing.insert(shape, line));
        return line.id();
    }

    private static Line never(Row row) {
        throw new AssertionError(Arrays.asList(row));
    }
}

package id.dampingi.feed;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Places;
import id.dampingi.kit.db.Touched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Works out feeds: one query for each and for as many groups as there are {@link Places}. */
public final class FeedStore {
    /** Records that do not name their group point to one that does, by this column. */
    private record Owner(String column, String table) {}

    private static final Map<String, Owner> OWNERS = Map.of(
            "attendance", new Owner("activity", "activity"),
            "income", new Owner("member", "member"),
            "former_membership", new Owner("member", "member"),
            "enterprise_month", new Owner("enterprise", "enterprise"),
            "permit", new Owner("enterprise", "enterprise"),
            "repayment", new Owner("loan", "loan"));

    private static final Map<Feed, String> QUERIES = new EnumMap<>(Feed.class);

    private final Database database;

    public FeedStore(Database database) {
        this.database = database;
    }

    /**
     * The values of a feed month by month; a month of which the records tell nothing has none.
     *
     * @param groups at most {@link Places#MOST}
     * @param first a first of a month
     * @param today what is dated later does not count, and this month counts as it is now
     */
    public List<FeedValue> values(Feed feed, Collection<UUID> groups, LocalDate first, LocalDate today) {
        if (groups.isEmpty() || feed.isHand()) {
            return List.of();
        }
        List<@Nullable Object> args = new ArrayList<>(List.of(first, today));
        args.addAll(Places.fill(groups));
        return database.list(
                query(feed),
                row -> new FeedValue(row.id("assisted_group"), row.month("month"), row.scaled("value")),
                args.toArray());
    }

    /** The groups whose values of a feed may be others after a change. */
    public Set<UUID> groups(Feed feed, Touched touched) {
        var groups = new HashSet<UUID>();
        for (String table : feed.tables()) {
            groups.addAll(touched.pointedTo(table, "assisted_group"));
            Owner owner = OWNERS.get(table);
            if (owner != null) {
                groups.addAll(groupsOf(owner.table(), touched.pointedTo(table, owner.column())));
            }
        }
        return groups;
    }

    private Set<UUID> groupsOf(String table, Set<UUID> records) {
        var groups = new HashSet<UUID>();
        String query = "select distinct assisted_group from " + table + " where id in " + Places.marks(1);
        for (List<UUID> part : Places.parts(records)) {
            groups.addAll(database.list(
                    query, row -> row.id("assisted_group"), Places.fill(part).toArray()));
        }
        return groups;
    }

    private static String query(Feed feed) {
        synchronized (QUERIES) {
            return QUERIES.computeIfAbsent(feed, FeedStore::read);
        }
    }

    private static String read(Feed feed) {
        String name = feed.name().toLowerCase(Locale.ROOT) + ".sql";
        try (var in = Objects.requireNonNull(FeedStore.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("(:groups)", Places.marks(3));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

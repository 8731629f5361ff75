package id.dampingi.find;

import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.RecentStore;
import id.dampingi.kit.db.WordIndex;
import id.dampingi.kit.db.WordKind;
import id.dampingi.kit.db.WordQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds groups, members, activities, problems and plans by the beginnings of their words, the newest first. */
public final class FindStore {
    /** Of one kind: more than these are looked for in its list. */
    static final int MOST = 6;

    /** Of records whose words only begin alike, so many of the newest are looked through. */
    private static final int BEGUN_ALIKE = 1_500;

    /** No more than a blink, so that nobody waits; the rest is taken down beside the work. */
    private static final int CAUGHT_UP = 300;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private static final String WORDS = """
            select * from (
                select n.record as id, n.number from word w cross join word_record n on n.number = w.rowid
                where w.word match ? and w.rowid between ? and ? order by w.rowid desc limit ?
            )
            """;

    private final Database database;
    private final Map<HitKind, WordIndex> indexes = new EnumMap<>(HitKind.class);

    public FindStore(Database database) {
        this.database = database;
        Arrays.stream(HitKind.values())
                .forEach(kind -> indexes.put(kind, new WordIndex(database, HitStore.words(kind))));
    }

    /** The words of all that is found here, for what takes them down. */
    public static List<WordKind> words() {
        return Arrays.stream(HitKind.values()).map(HitStore::words).toList();
    }

    /** Nothing where no letter or digit is typed. */
    public Found find(String typed) {
        Optional<WordQuery> query = WordQuery.of(typed);
        if (query.isEmpty()) {
            return Found.NOTHING;
        }
        boolean complete = true;
        for (WordIndex index : indexes.values()) {
            complete &= !index.catchUp(CAUGHT_UP);
        }
        List<Hit> exact = exact(typed.strip());
        var known = new HashSet<UUID>();
        exact.forEach(hit -> known.add(hit.id()));
        var hits = new ArrayList<Hit>();
        for (HitKind kind : HitKind.values()) {
            found(kind, query.get(), WordQuery.whole(typed)).stream()
                    .filter(hit -> !known.contains(hit.id()))
                    .limit(MOST)
                    .forEach(hits::add);
        }
        return new Found(exact, hits, complete);
    }

    /** What was opened last, the latest first. */
    public List<Hit> recent() {
        Map<UUID, Long> opened = new HashMap<>();
        var hits = new ArrayList<Hit>();
        database.each("select record, at from recent", row -> opened.put(row.id("record"), row.big("at")));
        for (HitKind kind : HitKind.values()) {
            hits.addAll(database.list(
                    "with found as (select record as id from recent where kind = ?)\n" + HitStore.select(kind),
                    row -> HitStore.read(kind, row),
                    kind.table()));
        }
        hits.sort(Comparator.comparing((Hit hit) -> opened.getOrDefault(hit.id(), 0L))
                .reversed());
        return hits.stream().limit(RecentStore.KEPT).toList();
    }

    /** Groups with just this code or name, and people with just this name. */
    private List<Hit> exact(String typed) {
        var hits = new ArrayList<>(database.list(
                "with found as (select id from assisted_group where code = ?1 or name = ?1 collate nocase limit 3)\n"
                        + HitStore.select(HitKind.GROUP),
                row -> HitStore.read(HitKind.GROUP, row),
                typed));
        hits.addAll(database.list(
                "with found as (select id from member where name = ? collate nocase limit 3)\n"
                        + HitStore.select(HitKind.MEMBER),
                row -> HitStore.read(HitKind.MEMBER, row),
                typed));
        return hits;
    }

    private List<Hit> found(HitKind kind, WordQuery query, String whole) {
        WordKind words = HitStore.words(kind);
        var args = new ArrayList<Object>(List.of(query.match(), words.from(FIRST), words.to(LAST)));
        var sql = new StringBuilder("with found as materialized (\n").append(WORDS);
        if (query.patterns().isEmpty()) {
            args.add(MOST + 3);
        } else {
            args.add(BEGUN_ALIKE);
            sql.append("union\n").append(WORDS);
            args.addAll(List.of(whole, words.from(FIRST), words.to(LAST), MOST + 3));
        }
        sql.append(")\n").append(HitStore.select(kind)).append("where true\n");
        for (String pattern : query.patterns()) {
            sql.append("and (select t.words from (")
                    .append(words.words())
                    .append(") t where t.id = x.id) like ? escape '\\'\n");
            args.add(pattern);
        }
        args.add(MOST + 3);
        return database.list(
                sql.append("order by found.number desc limit ?").toString(),
                row -> HitStore.read(kind, row),
                args.toArray());
    }
}

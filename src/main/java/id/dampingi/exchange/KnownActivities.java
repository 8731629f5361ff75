package id.dampingi.exchange;

import static id.dampingi.exchange.ImportField.*;

import id.dampingi.activity.Activity;
import id.dampingi.ownfield.OwnFields;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The activities that were there before the import, each of which one row may claim. Several rows of the same group,
 * day and title are several activities; a row claims one that is like it in all that the file says, or else the oldest
 * that is left. So a file imported twice finds each of its own again.
 */
final class KnownActivities {
    private record Key(UUID group, LocalDate date, String title) {}

    private static final Map<ImportField, Function<Activity, @Nullable Object>> VALUES = Map.ofEntries(
            Map.entry(TITLE, activity -> Folded.name(activity.title())),
            Map.entry(START, Activity::start),
            Map.entry(END, Activity::end),
            Map.entry(PLACE, Activity::place),
            Map.entry(APPROACH, Activity::mainApproach),
            Map.entry(APPROACHES, Activity::approaches),
            Map.entry(TECHNIQUE, Activity::technique),
            Map.entry(MEN, Activity::men),
            Map.entry(WOMEN, Activity::women),
            Map.entry(RESULT, Activity::result),
            Map.entry(REMARK, Activity::remark),
            Map.entry(STATE, Activity::state),
            Map.entry(REASON, Activity::reason),
            Map.entry(INITIATED_BY, activity -> activity.principles().initiatedBy()),
            Map.entry(LED_BY, activity -> activity.principles().ledBy()),
            Map.entry(BENEFITS, activity -> activity.principles().benefits()),
            Map.entry(FACILITATOR_PART, activity -> activity.principles().part()),
            Map.entry(LEARNT, Activity::learnt));

    private final ImportStore store;
    private final List<Function<Activity, @Nullable Object>> compared;
    private final Map<UUID, Boolean> groups = new HashMap<>();
    private final Map<Key, Deque<Activity>> oldest = new HashMap<>();
    private final Map<List<@Nullable Object>, Deque<Activity>> alike = new HashMap<>();
    private final Set<UUID> claimed = new HashSet<>();

    /** @param fields what the file says of activities */
    KnownActivities(ImportStore store, Set<ImportField> fields, OwnFields own) {
        this.store = store;
        Stream<Function<Activity, @Nullable Object>> known =
                fields.stream().filter(VALUES::containsKey).sorted().map(VALUES::get);
        Stream<Function<Activity, @Nullable Object>> added = own.active().stream()
                .filter(field -> fields.contains(ImportField.own(field.name())))
                .map(field -> activity -> activity.own().of(field.id()));
        this.compared = Stream.concat(known, added).toList();
    }

    /** @param wanted an activity as the row would have it if it were new */
    Optional<Activity> claim(Activity wanted) {
        if (!groups.computeIfAbsent(wanted.group(), this::load)) {
            return Optional.empty();
        }
        Optional<Activity> found = take(alike.get(content(wanted))).or(() -> take(oldest.get(key(wanted))));
        found.ifPresent(activity -> claimed.add(activity.id()));
        return found;
    }

    /** Whether the group has any. */
    private boolean load(UUID group) {
        List<Activity> activities = store.activities(group);
        for (Activity activity : activities) {
            oldest.computeIfAbsent(key(activity), any -> new ArrayDeque<>()).add(activity);
            alike.computeIfAbsent(content(activity), any -> new ArrayDeque<>()).add(activity);
        }
        return !activities.isEmpty();
    }

    private Optional<Activity> take(@Nullable Deque<Activity> left) {
        while (left != null && !left.isEmpty()) {
            Activity activity = left.poll();
            if (!claimed.contains(activity.id())) {
                return Optional.of(activity);
            }
        }
        return Optional.empty();
    }

    private static Key key(Activity activity) {
        return new Key(activity.group(), activity.date(), Folded.name(activity.title()));
    }

    private List<@Nullable Object> content(Activity activity) {
        List<@Nullable Object> content = new ArrayList<>(compared.size() + 2);
        content.add(activity.group());
        content.add(activity.date());
        compared.forEach(value -> content.add(value.apply(activity)));
        return content;
    }
}

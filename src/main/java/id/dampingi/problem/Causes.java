package id.dampingi.problem;

import id.dampingi.kit.db.Ids;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The causes of a problem, from the top of the tree down; as an outline a tab stands for each cause that one lies behind. */
public record Causes(UUID problem, List<Cause> all) {
    public Causes {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many causes a cause lies behind; 0 for a cause of the problem itself. */
    public List<Integer> depths() {
        Map<UUID, Integer> known = new HashMap<>();
        var depths = new ArrayList<Integer>();
        for (Cause cause : all) {
            int depth = cause.parent() == null ? 0 : known.getOrDefault(cause.parent(), -1) + 1;
            known.put(cause.id(), depth);
            depths.add(depth);
        }
        return depths;
    }

    String outline() {
        List<Integer> depths = depths();
        var outline = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            outline.append(i == 0 ? "" : "\n")
                    .append("\t".repeat(depths.get(i)))
                    .append(all.get(i).statement());
        }
        return outline.toString();
    }

    /** The tree of an outline. A cause that kept its words stays the same record; changed ones take over what is left in order. */
    Causes with(String outline) {
        List<Outline.Line> lines = Outline.lines(outline);
        Map<String, Deque<UUID>> byWords = new HashMap<>();
        all.forEach(cause -> byWords.computeIfAbsent(cause.statement(), words -> new ArrayDeque<>())
                .add(cause.id()));
        var ids = new ArrayList<@Nullable UUID>();
        for (Outline.Line line : lines) {
            Deque<UUID> same = byWords.get(line.text());
            ids.add(same == null ? null : same.poll());
        }
        var left = new ArrayDeque<>(
                all.stream().map(Cause::id).filter(id -> !ids.contains(id)).toList());
        var causes = new ArrayList<Cause>();
        var way = new ArrayList<UUID>();
        for (int i = 0; i < lines.size(); i++) {
            UUID kept = ids.get(i);
            UUID id = kept != null ? kept : left.isEmpty() ? Ids.next() : left.poll();
            int depth = lines.get(i).depth();
            way.subList(depth, way.size()).clear();
            causes.add(new Cause(
                    id,
                    problem,
                    depth == 0 ? null : way.get(depth - 1),
                    lines.get(i).text(),
                    i));
            way.add(id);
        }
        return new Causes(problem, causes);
    }
}

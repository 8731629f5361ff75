package id.dampingi.history;

import id.dampingi.kit.db.Entry;
import id.dampingi.kit.i18n.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that one change changed, as the screen calls them and their values. */
final class LineWords {
    private final Kind kind;
    private final UUID record;
    private final NameStore names;

    LineWords(Kind kind, UUID record, NameStore names) {
        this.kind = kind;
        this.record = record;
        this.names = names;
    }

    /** The record's own fields first. */
    List<Line> of(List<Trace> change) {
        var lines = new ArrayList<Line>();
        change.stream().filter(this::isOwn).forEach(trace -> lines.addAll(lines(kind, "", trace.entry())));
        change.stream()
                .filter(trace -> !isOwn(trace))
                .forEach(trace -> Kinds.of(trace.table())
                        .ifPresent(part -> lines.addAll(lines(part, title(part, trace), trace.entry()))));
        return List.copyOf(lines);
    }

    private boolean isOwn(Trace trace) {
        return trace.record().equals(record);
    }

    private String title(Kind part, Trace trace) {
        Map<String, @Nullable Object> fields = switch (trace.entry().kind()) {
            case DELETED -> trace.entry().was();
            case INSERTED -> trace.entry().became();
            case UPDATED, ERASED -> names.fields(part.table(), trace.record());
        };
        String name = part.name(fields, names);
        return name.isBlank() ? Words.text(part.key()) : Words.text("history.partOf", Words.text(part.key()), name);
    }

    private List<Line> lines(Kind of, String title, Entry entry) {
        var lines = new ArrayList<Line>();
        if (entry.kind() == Entry.Kind.ERASED) {
            lines.add(new Line(title, Words.text("history.erased"), "", ""));
        }
        for (String column : of.columns()) {
            boolean owner = of.owners().containsKey(column);
            Optional<String> label = of.label(column);
            // What a part belongs to is the record whose history this is.
            if (label.isEmpty() || owner && !title.isEmpty() || !has(entry, column)) {
                continue;
            }
            if (column.equals(Kind.OWN)) {
                lines.addAll(own(title, entry));
                continue;
            }
            String was = of.words(column, entry.was(), names);
            String became = of.words(column, entry.became(), names);
            if (!was.equals(became)) {
                lines.add(new Line(title, label.get(), was, became));
            }
        }
        return lines;
    }

    private List<Line> own(String title, Entry entry) {
        Map<String, String> was = OwnWords.of(entry.was().get(Kind.OWN), names);
        Map<String, String> became = OwnWords.of(entry.became().get(Kind.OWN), names);
        var fields = new LinkedHashSet<>(was.keySet());
        fields.addAll(became.keySet());
        return fields.stream()
                .map(field -> new Line(title, field, was.getOrDefault(field, ""), became.getOrDefault(field, "")))
                .filter(line -> !line.was().equals(line.became()))
                .toList();
    }

    private static boolean has(Entry entry, String column) {
        return entry.was().containsKey(column) || entry.became().containsKey(column);
    }
}

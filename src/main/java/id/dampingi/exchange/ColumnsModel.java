package id.dampingi.exchange;

import id.dampingi.approach.Choice;
import id.dampingi.exchange.sheet.SheetRow;
import id.dampingi.kit.i18n.Words;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnFields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mapping while it is made: which columns fill a field, what they hold, and what their values mean. */
final class ColumnsModel {
    private static final int SAMPLES = 3;
    private static final int MOST_MEANINGS = 100;

    private final SheetView view;
    private final OwnFields own;
    private ImportMapping mapping;
    private boolean strict;
    private Runnable changed = () -> {};

    /** @param own the fields that the office added to what is imported */
    ColumnsModel(SheetView view, ImportMapping mapping, OwnFields own) {
        this.view = view;
        this.own = own;
        this.mapping = fitted(mapping, view, own);
    }

    void onChange(Runnable action) {
        changed = action;
    }

    ImportMapping mapping() {
        return mapping;
    }

    SheetView view() {
        return view;
    }

    OwnFields own() {
        return own;
    }

    /** In the order of the screen. */
    List<ImportField> fields() {
        return mapping.kind().fields(own);
    }

    List<String> titles() {
        return view.heading().titles();
    }

    FieldSource source(ImportField field) {
        return mapping.source(field);
    }

    void columns(ImportField field, List<String> titles) {
        put(
                field,
                mapping.source(field).withColumns(titles).withValues(Map.of()).withOtherwise(""));
    }

    void constant(ImportField field, String text) {
        put(field, mapping.source(field).withConstant(text));
    }

    /** {@code choice} is the choice's name, {@code ""} for what the program thinks itself. */
    void meaning(ImportField field, String value, String choice) {
        FieldSource source = mapping.source(field);
        var values = new LinkedHashMap<>(source.values());
        values.keySet().removeIf(known -> Folded.title(known).equals(Folded.title(value)));
        if (!choice.isEmpty()) {
            values.put(value, choice.toLowerCase(Locale.ROOT));
        }
        put(field, source.withValues(values));
    }

    void otherwise(ImportField field, String choice) {
        put(field, mapping.source(field).withOtherwise(choice.toLowerCase(Locale.ROOT)));
    }

    void allow(Creating creating) {
        creating(creating, Set::add);
    }

    void forbid(Creating creating) {
        creating(creating, Set::remove);
    }

    /** What the first rows would put into the field. */
    List<String> samples(ImportField field) {
        var samples = new ArrayList<String>();
        RowMapper mapper = RowMapper.of(mapping, view.heading(), false);
        for (SheetRow row : view.samples()) {
            String text = Folded.line(mapper.text(field, row));
            if (!text.isEmpty() && !samples.contains(text) && samples.size() < SAMPLES) {
                samples.add(text);
            }
        }
        return samples;
    }

    /** The different values of a column that fills a choice; none when there are too many or the field is no choice. */
    List<Meaning> meanings(ImportField field) {
        FieldSource source = mapping.source(field);
        if (field.choices().isEmpty() || source.columns().size() != 1) {
            return List.of();
        }
        RowMapper mapper = RowMapper.of(mapping, view.heading(), false);
        return view.heading()
                .columns(source.columns().get(0))
                .mapToObj(column -> view.values().get(column))
                .flatMap(List::stream)
                .limit(MOST_MEANINGS)
                .map(value -> new Meaning(value, Synonyms.choice(field, mapper.meaning(field, value))))
                .toList();
    }

    Optional<Choice> otherwise(ImportField field) {
        return Synonyms.choice(field, mapping.source(field).otherwise());
    }

    /** How many values of the field's column mean nothing yet. */
    long unknown(ImportField field) {
        if (otherwise(field).isPresent()) {
            return 0;
        }
        return meanings(field).stream()
                .filter(meaning -> meaning.choice().isEmpty())
                .count();
    }

    /** Columns that fill no field. */
    List<String> unused() {
        return titles().stream()
                .filter(title -> mapping.fields().values().stream()
                        .noneMatch(source -> source.columns().contains(title)))
                .toList();
    }

    /** What is wrong with a field as mapped; what is missing is said after the first attempt to go on. */
    Optional<String> problemKey(ImportField field) {
        if (mapping.missing().contains(field)) {
            return Optional.of("exchange.chooseOrType").filter(key -> strict);
        }
        String constant = mapping.source(field).constant().strip();
        if (constant.isEmpty()) {
            return Optional.empty();
        }
        return switch (field.form()) {
            case DATE ->
                Optional.of("problem.date")
                        .filter(key -> parser().date(constant).isEmpty());
            case TIME ->
                Optional.of("problem.time")
                        .filter(key -> parser().time(constant).isEmpty());
            case COUNT ->
                Optional.of("problem.count")
                        .filter(key -> parser().count(constant).isEmpty());
            case OWN ->
                own.named(field.label(Words.locale()))
                        .filter(added -> parser().own(added, constant).isEmpty())
                        .map(OwnField::problemKey);
            case SHORT, LONG, CHOICE, CHOICES -> Optional.empty();
        };
    }

    boolean isComplete() {
        strict = true;
        changed.run();
        return fields().stream().noneMatch(field -> problemKey(field).isPresent());
    }

    private CellParser parser() {
        return new CellParser(RowMapper.of(mapping, view.heading(), false));
    }

    private void put(ImportField field, FieldSource source) {
        mapping = mapping.with(field, source);
        changed.run();
    }

    private interface Edit {
        boolean apply(Set<Creating> all, Creating one);
    }

    private void creating(Creating creating, Edit edit) {
        Set<Creating> all = EnumSet.noneOf(Creating.class);
        all.addAll(mapping.creating());
        edit.apply(all, creating);
        mapping = mapping.withCreating(all);
        changed.run();
    }

    /**
     * Columns that this sheet does not have, and fields that the office no longer has, are forgotten, so that a saved
     * mapping serves a file that lacks some.
     */
    private static ImportMapping fitted(ImportMapping mapping, SheetView view, OwnFields own) {
        ImportMapping fitted = mapping.withSheet(view.sheet());
        List<ImportField> known = mapping.kind().fields(own);
        for (Map.Entry<ImportField, FieldSource> entry : mapping.fields().entrySet()) {
            if (!known.contains(entry.getKey())) {
                fitted = fitted.with(entry.getKey(), FieldSource.NONE);
                continue;
            }
            List<String> there = entry.getValue().columns().stream()
                    .flatMap(title -> view.heading()
                            .columns(title)
                            .mapToObj(view.heading().titles()::get))
                    .toList();
            fitted = fitted.with(entry.getKey(), entry.getValue().withColumns(there));
        }
        return fitted;
    }
}

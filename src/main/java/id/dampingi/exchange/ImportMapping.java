package id.dampingi.exchange;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import id.dampingi.ownfield.OwnFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the columns of a sheet fill the fields of groups, members or activities.
 *
 * @param sheet the name of the sheet, {@code ""} for the first one
 */
public record ImportMapping(
        ImportKind kind, String sheet, Map<ImportField, FieldSource> fields, Set<Creating> creating) {
    public ImportMapping {
        var filled = new TreeMap<ImportField, FieldSource>();
        fields.forEach((field, source) -> {
            if (!source.isEmpty() && kind.has(field)) {
                filled.put(field, source);
            }
        });
        fields = Collections.unmodifiableMap(filled);
        var copy = EnumSet.noneOf(Creating.class);
        copy.addAll(creating);
        creating = Collections.unmodifiableSet(copy);
    }

    /** Nothing mapped yet; groups and facilitators are made as they are met. */
    public static ImportMapping empty(ImportKind kind) {
        return new ImportMapping(kind, "", Map.of(), EnumSet.of(Creating.GROUPS, Creating.FACILITATORS));
    }

    public FieldSource source(ImportField field) {
        return fields.getOrDefault(field, FieldSource.NONE);
    }

    public ImportMapping with(ImportField field, FieldSource source) {
        var changed = new TreeMap<ImportField, FieldSource>();
        changed.putAll(fields);
        changed.put(field, source);
        return new ImportMapping(kind, sheet, changed, creating);
    }

    public ImportMapping withSheet(String name) {
        return new ImportMapping(kind, name, fields, creating);
    }

    public ImportMapping withCreating(Set<Creating> allowed) {
        return new ImportMapping(kind, sheet, fields, allowed);
    }

    /** @throws Failure if it fills a field that the office does not have, or no longer uses */
    void checkOwn(OwnFields own) {
        List<ImportField> there = kind.fields(own);
        for (ImportField field : fields.keySet()) {
            if (!there.contains(field)) {
                throw new Failure("exchange.noSuchOwnField", null, field.label(Words.locale()));
            }
        }
    }

    /** Fields that must be filled and are not; a group needs its code or its name. */
    public List<ImportField> missing() {
        var missing = new ArrayList<ImportField>();
        if (!fields.containsKey(ImportField.GROUP_CODE) && !fields.containsKey(ImportField.GROUP_NAME)) {
            missing.add(ImportField.GROUP_NAME);
        }
        kind.required().stream().filter(field -> !fields.containsKey(field)).forEach(missing::add);
        return missing;
    }
}

package id.dampingi.ownfield;

import id.dampingi.kit.form.BulkField;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Drafts;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.json.TextMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of the office as fields that can be changed in many records at once. */
public final class OwnBulk {
    private static final String OWN = "own";

    private OwnBulk() {}

    /** @param own what a draft holds in the fields of the office */
    public static <D extends Record & Draft> List<BulkField<D>> behind(
            List<BulkField<D>> others, OwnFields fields, Function<D, String> own) {
        Stream<BulkField<D>> added = fields.active().stream().map(field -> of(fields, field, own));
        return Stream.concat(others.stream(), added).toList();
    }

    private static <D extends Record & Draft> BulkField<D> of(
            OwnFields fields, OwnField field, Function<D, String> own) {
        return BulkField.<D>of(fields.formField(field.id()), draft -> shown(field, text(own.apply(draft), field.id())))
                .named(field.name())
                .by((draft, typed) -> changed(draft, own.apply(draft), field, typed))
                .orNothing();
    }

    private static <D extends Record & Draft> D changed(
            D draft, String before, OwnField field, Map<String, String> typed) {
        String text = text(typed.getOrDefault(OWN, ""), field.id());
        var all = new LinkedHashMap<>(TextMap.read(before));
        // As the draft would write it: the same value in another spelling is no change.
        all.put(field.id().toString(), field.value(text).map(field::typed).orElse(text));
        return Drafts.with(draft, Map.of(OWN, TextMap.write(all)));
    }

    private static String shown(OwnField field, String text) {
        return field.value(text)
                .map(value -> field.shown(value, Words.locale()))
                .orElse(text);
    }

    private static String text(String all, UUID field) {
        return TextMap.read(all).getOrDefault(field.toString(), "");
    }
}

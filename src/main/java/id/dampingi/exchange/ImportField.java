package id.dampingi.exchange;

import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Choice;
import id.dampingi.approach.Part;
import id.dampingi.approach.Sex;
import id.dampingi.approach.Side;
import id.dampingi.approach.Technique;
import id.dampingi.group.Stage;
import id.dampingi.kit.i18n.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column of a spreadsheet can fill. The label's key is also the name of its row on the screen. */
public final class ImportField implements Comparable<ImportField> {
    private static final Map<String, ImportField> KNOWN = new LinkedHashMap<>();

    public static final ImportField GROUP_CODE = known("exchange.groupCode", Form.SHORT);
    public static final ImportField GROUP_NAME = known("exchange.groupName", Form.SHORT);
    public static final ImportField GROUP_KIND = known("exchange.groupKind", Form.SHORT);
    public static final ImportField VILLAGE = known("exchange.village", Form.SHORT);
    public static final ImportField DISTRICT = known("exchange.district", Form.SHORT);
    public static final ImportField REGENCY = known("exchange.regency", Form.SHORT);
    public static final ImportField PROVINCE = known("exchange.province", Form.SHORT);
    public static final ImportField REGION_CODE = known("exchange.region", Form.SHORT);
    public static final ImportField FACILITATOR = known("exchange.facilitator", Form.SHORT);
    public static final ImportField SINCE = known("exchange.since", Form.DATE);
    public static final ImportField UNTIL = known("exchange.until", Form.DATE);
    public static final ImportField STAGE = known("exchange.stage", Form.CHOICE, Stage.values());
    public static final ImportField NOTE = known("exchange.note", Form.LONG);
    public static final ImportField MEMBER_NAME = known("exchange.memberName", Form.SHORT);
    public static final ImportField SEX = known("exchange.sex", Form.CHOICE, Sex.values());
    public static final ImportField BORN = known("exchange.born", Form.DATE);
    public static final ImportField ROLE = known("exchange.role", Form.SHORT);
    public static final ImportField PHONE = known("exchange.phone", Form.SHORT);
    public static final ImportField HOUSEHOLD = known("exchange.household", Form.SHORT);
    public static final ImportField CONSENT = known("exchange.consent", Form.DATE);
    public static final ImportField CONSENT_BY = known("exchange.consentBy", Form.SHORT);
    public static final ImportField JOINED = known("exchange.joined", Form.DATE);
    public static final ImportField LEFT = known("exchange.left", Form.DATE);
    public static final ImportField LEFT_REASON = known("exchange.leftReason", Form.SHORT);
    public static final ImportField DATE = known("exchange.date", Form.DATE);
    public static final ImportField START = known("exchange.start", Form.TIME);
    public static final ImportField END = known("exchange.end", Form.TIME);
    public static final ImportField PLACE = known("exchange.place", Form.SHORT);
    public static final ImportField TITLE = known("exchange.title", Form.SHORT);
    public static final ImportField APPROACH = known("exchange.approach", Form.CHOICE, Approach.values());
    public static final ImportField APPROACHES = known("exchange.approaches", Form.CHOICES, Approach.values());
    public static final ImportField TECHNIQUE = known("exchange.technique", Form.CHOICE, Technique.values());
    public static final ImportField MEN = known("exchange.men", Form.COUNT);
    public static final ImportField WOMEN = known("exchange.women", Form.COUNT);
    public static final ImportField RESULT = known("exchange.result", Form.LONG);
    public static final ImportField REMARK = known("exchange.remark", Form.LONG);
    public static final ImportField STATE = known("exchange.state", Form.CHOICE, ActivityState.values());
    public static final ImportField REASON = known("exchange.reason", Form.LONG);
    public static final ImportField INITIATED_BY = known("exchange.initiatedBy", Form.CHOICE, Side.values());
    public static final ImportField LED_BY = known("exchange.ledBy", Form.CHOICE, Side.values());
    public static final ImportField BENEFITS = known("exchange.benefits", Form.CHOICE, Side.values());
    public static final ImportField FACILITATOR_PART = known("exchange.facilitatorPart", Form.CHOICE, Part.values());
    public static final ImportField LEARNT = known("exchange.learnt", Form.LONG);

    private static final String OWN = "own:";

    /** How the text of a cell is understood. */
    enum Form {
        SHORT,
        LONG,
        DATE,
        TIME,
        COUNT,
        CHOICE,
        CHOICES,
        OWN
    }

    private final int order;
    private final String key;
    private final String id;
    private final Form form;
    private final List<Choice> choices;

    private ImportField(int order, String key, String id, Form form, List<Choice> choices) {
        this.order = order;
        this.key = key;
        this.id = id;
        this.form = form;
        this.choices = choices;
    }

    private static ImportField known(String key, Form form, Choice... choices) {
        String id = key.substring("exchange.".length());
        var field = new ImportField(KNOWN.size(), key, id, form, List.of(choices));
        KNOWN.put(id, field);
        return field;
    }

    /** A field that the office added, by its name. */
    public static ImportField own(String name) {
        String id = OWN + name.strip().toLowerCase(Locale.ROOT);
        return new ImportField(Integer.MAX_VALUE, name.strip(), id, Form.OWN, List.of());
    }

    /** How many there are without those that the office added. */
    static int known() {
        return KNOWN.size();
    }

    /** The number of one that no office added, from 0. */
    int number() {
        return order;
    }

    boolean isOwn() {
        return form == Form.OWN;
    }

    /** Names its inputs on the screen. */
    String key() {
        return isOwn() ? id : key;
    }

    /** What people call it; its own name if the office added it. */
    public String label(Locale language) {
        return isOwn() ? key : Words.in(language).text(key);
    }

    Form form() {
        return form;
    }

    /** What it can be, if that is a short list. */
    List<Choice> choices() {
        return choices;
    }

    /** As written in mapping files: {@code groupCode}, or {@code own:} and the name of a field that the office added. */
    public String id() {
        return isOwn() ? OWN + key : id;
    }

    @Override
    public int compareTo(ImportField other) {
        return order == other.order ? id.compareTo(other.id) : Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportField field && field.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    /** What fills a field of a form: {@code member.born} or, where the kind is part of the id, {@code member.name}. */
    static Optional<ImportField> filling(String formField) {
        if (formField.equals("activity.mainApproach")) {
            return Optional.of(APPROACH);
        }
        int dot = formField.indexOf('.');
        String name = formField.substring(dot + 1);
        String withKind =
                formField.substring(0, dot) + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return of(withKind).or(() -> of(name));
    }

    public static Optional<ImportField> of(String id) {
        return id.startsWith(OWN) && id.length() > OWN.length()
                ? Optional.of(own(id.substring(OWN.length())))
                : Optional.ofNullable(KNOWN.get(id));
    }
}

package id.dampingi.exchange;

import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Choice;
import id.dampingi.approach.Part;
import id.dampingi.approach.Sex;
import id.dampingi.approach.Side;
import id.dampingi.approach.Technique;
import id.dampingi.group.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a spreadsheet can fill. The label's key is also the name of its row on the screen. */
public enum ImportField {
    GROUP_CODE("exchange.groupCode", Form.SHORT),
    GROUP_NAME("exchange.groupName", Form.SHORT),
    GROUP_KIND("exchange.groupKind", Form.SHORT),
    VILLAGE("exchange.village", Form.SHORT),
    DISTRICT("exchange.district", Form.SHORT),
    REGENCY("exchange.regency", Form.SHORT),
    PROVINCE("exchange.province", Form.SHORT),
    REGION_CODE("exchange.region", Form.SHORT),
    FACILITATOR("exchange.facilitator", Form.SHORT),
    SINCE("exchange.since", Form.DATE),
    UNTIL("exchange.until", Form.DATE),
    STAGE("exchange.stage", Form.CHOICE, Stage.values()),
    NOTE("exchange.note", Form.LONG),
    MEMBER_NAME("exchange.memberName", Form.SHORT),
    SEX("exchange.sex", Form.CHOICE, Sex.values()),
    BORN("exchange.born", Form.DATE),
    ROLE("exchange.role", Form.SHORT),
    PHONE("exchange.phone", Form.SHORT),
    HOUSEHOLD("exchange.household", Form.SHORT),
    CONSENT("exchange.consent", Form.DATE),
    CONSENT_BY("exchange.consentBy", Form.SHORT),
    JOINED("exchange.joined", Form.DATE),
    LEFT("exchange.left", Form.DATE),
    LEFT_REASON("exchange.leftReason", Form.SHORT),
    DATE("exchange.date", Form.DATE),
    START("exchange.start", Form.TIME),
    END("exchange.end", Form.TIME),
    PLACE("exchange.place", Form.SHORT),
    TITLE("exchange.title", Form.SHORT),
    APPROACH("exchange.approach", Form.CHOICE, Approach.values()),
    APPROACHES("exchange.approaches", Form.CHOICES, Approach.values()),
    TECHNIQUE("exchange.technique", Form.CHOICE, Technique.values()),
    MEN("exchange.men", Form.COUNT),
    WOMEN("exchange.women", Form.COUNT),
    RESULT("exchange.result", Form.LONG),
    REMARK("exchange.remark", Form.LONG),
    STATE("exchange.state", Form.CHOICE, ActivityState.values()),
    REASON("exchange.reason", Form.LONG),
    INITIATED_BY("exchange.initiatedBy", Form.CHOICE, Side.values()),
    LED_BY("exchange.ledBy", Form.CHOICE, Side.values()),
    BENEFITS("exchange.benefits", Form.CHOICE, Side.values()),
    FACILITATOR_PART("exchange.facilitatorPart", Form.CHOICE, Part.values()),
    LEARNT("exchange.learnt", Form.LONG);

    /** How the text of a cell is understood. */
    enum Form {
        SHORT,
        LONG,
        DATE,
        TIME,
        COUNT,
        CHOICE,
        CHOICES
    }

    private final String key;
    private final Form form;
    private final List<Choice> choices;

    ImportField(String key, Form form, Choice... choices) {
        this.key = key;
        this.form = form;
        this.choices = List.of(choices);
    }

    public String key() {
        return key;
    }

    Form form() {
        return form;
    }

    /** What it can be, if that is a short list. */
    List<Choice> choices() {
        return choices;
    }

    /** As written in mapping files: {@code groupCode}. */
    public String id() {
        return key.substring("exchange.".length());
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
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }
}

package id.dampingi.exchange;

import static id.dampingi.exchange.ImportField.*;

import id.dampingi.approach.Choice;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of a spreadsheet are. */
public enum ImportKind implements Choice {
    GROUPS(
            GROUP_CODE,
            GROUP_NAME,
            GROUP_KIND,
            VILLAGE,
            DISTRICT,
            REGENCY,
            PROVINCE,
            REGION_CODE,
            FACILITATOR,
            SINCE,
            UNTIL,
            STAGE,
            NOTE),
    MEMBERS(
            GROUP_CODE,
            GROUP_NAME,
            FACILITATOR,
            MEMBER_NAME,
            SEX,
            BORN,
            ROLE,
            PHONE,
            HOUSEHOLD,
            CONSENT,
            CONSENT_BY,
            JOINED,
            LEFT,
            LEFT_REASON,
            NOTE),
    ACTIVITIES(
            GROUP_CODE,
            GROUP_NAME,
            FACILITATOR,
            DATE,
            START,
            END,
            PLACE,
            TITLE,
            APPROACH,
            APPROACHES,
            TECHNIQUE,
            MEN,
            WOMEN,
            RESULT,
            REMARK,
            STATE,
            REASON,
            INITIATED_BY,
            LED_BY,
            BENEFITS,
            FACILITATOR_PART,
            LEARNT);

    private final List<ImportField> fields;

    ImportKind(ImportField... fields) {
        this.fields = List.of(fields);
    }

    /** In the order of the screen. */
    public List<ImportField> fields() {
        return fields;
    }

    /** Those and the ones that the office added, behind them. */
    List<ImportField> fields(OwnFields own) {
        return Stream.concat(fields.stream(), own.active().stream().map(field -> ImportField.own(field.name())))
                .toList();
    }

    /** Whether a mapping for this kind may fill the field. */
    boolean has(ImportField field) {
        return field.isOwn() || fields.contains(field);
    }

    /** What the office adds fields to. */
    OwnRecord record() {
        return switch (this) {
            case GROUPS -> OwnRecord.GROUP;
            case MEMBERS -> OwnRecord.MEMBER;
            case ACTIVITIES -> OwnRecord.ACTIVITY;
        };
    }

    /** Fields without which a row says nothing; the group may be given by its code or its name. */
    public List<ImportField> required() {
        return switch (this) {
            case GROUPS -> List.of();
            case MEMBERS -> List.of(MEMBER_NAME);
            case ACTIVITIES -> List.of(DATE, TITLE, APPROACH);
        };
    }

    @Override
    public String key() {
        return switch (this) {
            case GROUPS -> "exchange.groups";
            case MEMBERS -> "exchange.members";
            case ACTIVITIES -> "exchange.activities";
        };
    }

    /** Names the import in the menu, to take it back. */
    String changeKey() {
        return switch (this) {
            case GROUPS -> "change.importGroups";
            case MEMBERS -> "change.importMembers";
            case ACTIVITIES -> "change.importActivities";
        };
    }

    /** As on the command line and in files: {@code groups}, {@code members}, {@code activities}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}

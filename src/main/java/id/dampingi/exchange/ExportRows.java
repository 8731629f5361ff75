package id.dampingi.exchange;

import static id.dampingi.exchange.ImportField.*;

import id.dampingi.activity.Activity;
import id.dampingi.approach.Choice;
import id.dampingi.group.Group;
import id.dampingi.kit.i18n.Words;
import id.dampingi.member.Consent;
import id.dampingi.member.Household;
import id.dampingi.member.MemberCard;
import id.dampingi.member.Purpose;
import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnFields;
import id.dampingi.ownfield.OwnKind;
import id.dampingi.ownfield.OwnValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows of a spreadsheet, in columns that the import knows again by their titles.
 *
 * @param <R> what a row is made of
 */
final class ExportRows<R> {
    /** Whose group it is stands beside what it is. */
    record Of<R>(Group group, String facilitator, R record) {}

    private final Map<ImportField, Function<Of<R>, @Nullable Object>> columns = new LinkedHashMap<>();
    private final OwnFields own;
    private final Function<R, OwnValues> ownValues;

    private ExportRows(OwnFields own, Function<R, OwnValues> ownValues) {
        this.own = own;
        this.ownValues = ownValues;
        column(GROUP_CODE, of -> of.group().code());
        column(GROUP_NAME, of -> of.group().name());
    }

    List<String> titles(Locale language) {
        var titles = new ArrayList<String>();
        columns.keySet().forEach(field -> titles.add(field.label(language)));
        own.active().forEach(field -> titles.add(field.name()));
        return titles;
    }

    List<@Nullable Object> cells(Of<R> row) {
        var cells = new ArrayList<@Nullable Object>();
        columns.values().forEach(value -> cells.add(value.apply(row)));
        OwnValues values = ownValues.apply(row.record());
        own.active().forEach(field -> cells.add(cell(field, values.of(field.id()))));
        return cells;
    }

    static ExportRows<Group> groups(OwnFields own) {
        return new ExportRows<>(own, Group::own)
                .column(GROUP_KIND, of -> of.group().kind())
                .column(VILLAGE, of -> of.group().region().village())
                .column(DISTRICT, of -> of.group().region().district())
                .column(REGENCY, of -> of.group().region().regency())
                .column(PROVINCE, of -> of.group().region().province())
                .column(REGION_CODE, of -> of.group().region().code())
                .column(FACILITATOR, Of::facilitator)
                .column(SINCE, of -> of.group().since())
                .column(UNTIL, of -> of.group().until())
                .column(STAGE, of -> words(of.group().stage()))
                .column(NOTE, of -> of.group().note());
    }

    static ExportRows<MemberCard> members(OwnFields own) {
        return new ExportRows<MemberCard>(own, card -> card.member().own())
                .column(MEMBER_NAME, of -> of.record().member().name())
                .column(SEX, of -> words(of.record().member().sex()))
                .column(BORN, of -> of.record().member().born())
                .column(ROLE, of -> of.record().member().role())
                .column(PHONE, of -> of.record().member().phone())
                .column(
                        HOUSEHOLD,
                        of -> of.record().household().map(Household::name).orElse(""))
                .column(CONSENT, of -> agreed(of.record(), Consent::given))
                .column(CONSENT_BY, of -> agreed(of.record(), Consent::by))
                .column(JOINED, of -> of.record().member().joined())
                .column(LEFT, of -> of.record().member().left())
                .column(LEFT_REASON, of -> of.record().member().leftReason())
                .column(NOTE, of -> of.record().member().note());
    }

    static ExportRows<Activity> activities(OwnFields own) {
        return new ExportRows<>(own, Activity::own)
                .column(DATE, of -> of.record().date())
                .column(START, of -> of.record().start())
                .column(END, of -> of.record().end())
                .column(PLACE, of -> of.record().place())
                .column(TITLE, of -> of.record().title())
                .column(APPROACH, of -> words(of.record().mainApproach()))
                .column(
                        APPROACHES,
                        of -> of.record().approaches().stream()
                                .sorted()
                                .map(ExportRows::words)
                                .collect(Collectors.joining(", ")))
                .column(TECHNIQUE, of -> words(of.record().technique()))
                .column(MEN, of -> of.record().men())
                .column(WOMEN, of -> of.record().women())
                .column(RESULT, of -> of.record().result())
                .column(REMARK, of -> of.record().remark())
                .column(STATE, of -> words(of.record().state()))
                .column(REASON, of -> of.record().reason())
                .column(INITIATED_BY, of -> words(of.record().principles().initiatedBy()))
                .column(LED_BY, of -> words(of.record().principles().ledBy()))
                .column(BENEFITS, of -> words(of.record().principles().benefits()))
                .column(FACILITATOR_PART, of -> words(of.record().principles().part()))
                .column(LEARNT, of -> of.record().learnt());
    }

    private ExportRows<R> column(ImportField field, Function<Of<R>, @Nullable Object> value) {
        columns.put(field, value);
        return this;
    }

    private static <T> @Nullable T agreed(MemberCard card, Function<Consent, T> part) {
        return card.consent(Purpose.DATA).map(part).orElse(null);
    }

    private static String words(@Nullable Choice choice) {
        return choice == null ? "" : Words.text(choice.key());
    }

    private static Object cell(OwnField field, String value) {
        if (!value.isEmpty() && field.fits(value)) {
            if (field.kind() == OwnKind.NUMBER) {
                return new BigDecimal(value);
            }
            if (field.kind() == OwnKind.DATE) {
                return LocalDate.parse(value);
            }
        }
        return field.shown(value, Words.locale());
    }
}

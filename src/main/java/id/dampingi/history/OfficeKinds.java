package id.dampingi.history;

import id.dampingi.approach.Approach;
import id.dampingi.exchange.ImportKind;
import id.dampingi.facility.FacilityCondition;
import id.dampingi.facility.FacilityKind;
import id.dampingi.group.Stage;
import id.dampingi.ownfield.OwnKind;
import id.dampingi.ownfield.OwnRecord;
import java.util.List;

/** The office with its people and lists, and what it brings to the groups. */
final class OfficeKinds {
    private OfficeKinds() {}

    static List<Kind> all() {
        return List.of(
                office(),
                Kind.of("facilitator", "group.facilitator")
                        .named("name")
                        .text("name", "facilitator.name")
                        .text("number", "facilitator.number")
                        .text("phone", "facilitator.phone")
                        .field("active", "facilitator.active", Shapes.YES_NO),
                Kind.of("stage_criterion", "history.stageCriterion")
                        .named("name")
                        .choice("stage", "criterion.stage", Stage.class, Stage::key)
                        .text("name", "criterion.name")
                        .text("name_en", "criterion.nameEn")
                        .count("position", "criterion.position")
                        .field("active", "criterion.active", Shapes.YES_NO),
                Kind.of("material", "delivery.material")
                        .named("title")
                        .text("title", "material.title")
                        .choice("approach", "material.approach", Approach.class, Approach::key)
                        .text("aim", "material.aim")
                        .text("source", "material.source")
                        .field("active", "material.active", Shapes.YES_NO),
                Kind.of("delivery", "history.delivery")
                        .named("material", "date")
                        .ownedBy("assisted_group", "history.group", "assisted_group")
                        .link("material", "delivery.material", "material")
                        .link("activity", "delivery.activity", "activity")
                        .date("date", "delivery.date")
                        .text("presenter", "delivery.presenter")
                        .count("participants", "delivery.participants")
                        .count("before", "delivery.before")
                        .count("after", "delivery.after")
                        .text("note", "delivery.note"),
                handover(),
                facility(),
                Kind.of("own_field", "ownField.section")
                        .named("name")
                        .choice("record", "ownField.record", OwnRecord.class, OwnRecord::key)
                        .text("name", "ownField.name")
                        .choice("kind", "ownField.kind", OwnKind.class, OwnKind::key)
                        .text("choices", "ownField.choices")
                        .field("in_report", "ownField.inReport", Shapes.YES_NO)
                        .field("active", "ownField.active", Shapes.YES_NO)
                        .leaveOut("position"),
                Kind.of("report_number", "history.reportNumber")
                        .named("number", "month")
                        .link("assisted_group", "history.group", "assisted_group")
                        .field("month", "history.month", Shapes.MONTH)
                        .field("number", "history.reportNumber", Shapes.YEAR)
                        .leaveOut("year"),
                Kind.of("agenda_setting", "settings.agenda")
                        .count("visit_days", "agendaSetting.visitDays")
                        .field("first_day", "agendaSetting.firstDay", Shapes.WEEKDAY),
                Kind.of("saved_filter", "history.filter")
                        .named("name")
                        .text("name", "history.filter")
                        .leaveOut("list", "fields"),
                Kind.of("import_mapping", "history.mapping")
                        .named("name")
                        .choice("kind", "history.mappingKind", ImportKind.class, ImportKind::key)
                        .text("name", "history.mapping")
                        .leaveOut("mapping"));
    }

    private static Kind office() {
        return Kind.of("office", "settings.office")
                .named("name")
                .text("name", "office.name")
                .text("address", "office.address")
                .text("contact", "office.contact")
                .text("place", "office.place")
                .field("logo", "office.logo", Shapes.PICTURE)
                .text("checked_by_position", "office.checkedByPosition")
                .text("checked_by_name", "office.checkedByName")
                .text("checked_by_number", "office.checkedByNumber")
                .text("acknowledged_by_position", "office.acknowledgedByPosition")
                .text("acknowledged_by_name", "office.acknowledgedByName")
                .text("acknowledged_by_number", "office.acknowledgedByNumber")
                .text("number_pattern", "office.numberPattern");
    }

    private static Kind handover() {
        return Kind.of("handover", "handover.title")
                .named("number", "date")
                .ownedBy("assisted_group", "history.group", "assisted_group")
                .text("number", "handover.number")
                .date("date", "handover.date")
                .text("place", "handover.place")
                .text("giver_name", "handover.giverName")
                .text("giver_position", "handover.giverPosition")
                .text("receiver_name", "handover.receiverName")
                .text("receiver_position", "handover.receiverPosition")
                .text("witness_name", "handover.witnessName")
                .text("witness_position", "handover.witnessPosition")
                .text("purpose", "handover.purpose");
    }

    private static Kind facility() {
        return Kind.of("facility", "facility.name")
                .named("name")
                .ownedBy("assisted_group", "history.group", "assisted_group")
                .choice("kind", "facility.kind", FacilityKind.class, FacilityKind::key)
                .text("name", "facility.name")
                .field("quantity", "facility.quantity", Shapes.SCALED)
                .text("unit", "facility.unit")
                .money("value", "facility.value")
                .choice("condition", "facility.condition", FacilityCondition.class, FacilityCondition::key)
                .date("asked_on", "facility.askedOn")
                .date("promised_on", "facility.promisedOn")
                .text("promised_by", "facility.promisedBy")
                .date("delivered_on", "facility.deliveredOn")
                .date("used_since", "facility.usedSince")
                .date("refused_on", "facility.refusedOn")
                .text("reason", "facility.reason")
                .link("handover", "handover.title", "handover")
                .text("note", "facility.note");
    }
}

package id.dampingi.facility;

import static id.dampingi.facility.Typing.amount;
import static id.dampingi.facility.Typing.date;
import static id.dampingi.facility.Typing.inOrder;
import static id.dampingi.facility.Typing.isThere;
import static id.dampingi.facility.Typing.text;

import id.dampingi.kit.db.Scaled;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A facility as it is being typed. */
record FacilityDraft(
        String name,
        String kind,
        String quantity,
        String unit,
        String value,
        String askedOn,
        String promisedOn,
        String promisedBy,
        String deliveredOn,
        String condition,
        String usedSince,
        String refusedOn,
        String reason,
        String note)
        implements Draft {
    /** A hundred billion: a paper with hundreds of such goods can still be read out. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(11);

    private static final int CENTS = 2;

    static FacilityDraft on(LocalDate day) {
        return new FacilityDraft(
                "", FacilityKind.TOOL.name(), "", "", "", Parse.text(day), "", "", "", "", "", "", "", "");
    }

    static FacilityDraft of(Facility saved) {
        return new FacilityDraft(
                saved.name(),
                saved.kind().name(),
                text(saved.quantity()),
                saved.unit(),
                text(saved.value()),
                Parse.text(saved.askedOn()),
                text(saved.promisedOn()),
                saved.promisedBy(),
                text(saved.deliveredOn()),
                Optional.ofNullable(saved.condition()).map(Enum::name).orElse(""),
                text(saved.usedSince()),
                text(saved.refusedOn()),
                saved.reason(),
                saved.note());
    }

    @Override
    public List<Problem> problems() {
        return checks().problems();
    }

    /** Also that nothing is told of days to come. */
    List<Problem> problems(LocalDate today) {
        return checks().past(today, "facility.askedOn", askedOn)
                .past(today, "facility.promisedOn", promisedOn)
                .past(today, "facility.deliveredOn", deliveredOn)
                .past(today, "facility.usedSince", usedSince)
                .past(today, "facility.refusedOn", refusedOn)
                .problems();
    }

    private Checks checks() {
        return dates(things());
    }

    private Checks things() {
        Checks checks = new Checks()
                .required("facility.name", name)
                .atMost(200, "facility.name", name)
                .required("facility.kind", kind);
        if (isMoney()) {
            checks.that(!value.isBlank(), "facility.value", "facility.amountNeeded");
        } else {
            checks.required("facility.quantity", quantity)
                    .number("facility.quantity", quantity)
                    .moreThanZero("facility.quantity", quantity)
                    .that(
                            Parse.number(quantity)
                                    .filter(number -> !Scaled.fits(number))
                                    .isEmpty(),
                            "facility.quantity",
                            "facility.tooPrecise")
                    .required("facility.unit", unit)
                    .atMost(40, "facility.unit", unit);
        }
        return checks.money("facility.value", value)
                .that(
                        Parse.number(value)
                                .filter(amount -> amount.compareTo(MOST) > 0)
                                .isEmpty(),
                        "facility.value",
                        "facility.tooMuch")
                .that(
                        Parse.number(value)
                                .filter(amount -> amount.stripTrailingZeros().scale() > CENTS)
                                .isEmpty(),
                        "facility.value",
                        "facility.lessThanCent");
    }

    private Checks dates(Checks checks) {
        return checks.required("facility.askedOn", askedOn)
                .date("facility.askedOn", askedOn)
                .date("facility.promisedOn", promisedOn)
                .that(inOrder(promisedOn, askedOn), "facility.promisedOn", "facility.promisedTooEarly")
                .that(promisedBy.isBlank() || !promisedOn.isBlank(), "facility.promisedOn", "facility.promisedOnNeeded")
                .that(promisedOn.isBlank() || !promisedBy.isBlank(), "facility.promisedBy", "facility.promisedByNeeded")
                .atMost(160, "facility.promisedBy", promisedBy)
                .date("facility.deliveredOn", deliveredOn)
                .that(inOrder(deliveredOn, askedOn, promisedOn), "facility.deliveredOn", "facility.deliveredTooEarly")
                .that(usedSince.isBlank() || !deliveredOn.isBlank(), "facility.deliveredOn", "facility.usedUndelivered")
                .that(
                        deliveredOn.isBlank() || isMoney() || !condition.isBlank(),
                        "facility.condition",
                        "facility.conditionNeeded")
                .date("facility.usedSince", usedSince)
                .that(inOrder(usedSince, askedOn, deliveredOn), "facility.usedSince", "facility.usedTooEarly")
                .date("facility.refusedOn", refusedOn)
                .that(
                        refusedOn.isBlank() || deliveredOn.isBlank(),
                        "facility.refusedOn",
                        "facility.refusedAndDelivered")
                .that(inOrder(refusedOn, askedOn, promisedOn), "facility.refusedOn", "facility.refusedTooEarly")
                .that(reason.isBlank() || !refusedOn.isBlank(), "facility.refusedOn", "facility.refusedOnNeeded")
                .that(refusedOn.isBlank() || !reason.isBlank(), "facility.reason", "facility.reasonNeeded")
                .atMost(1_000, "facility.reason", reason)
                .atMost(2_000, "facility.note", note);
    }

    /** Without a record of its hand-over, which is kept apart. */
    Facility toRecord(UUID id, UUID group) {
        boolean counted = !isMoney();
        return new Facility(
                id,
                group,
                FacilityKind.valueOf(kind),
                name.strip(),
                counted ? amount(quantity) : null,
                counted ? unit.strip() : "",
                amount(value),
                counted && !deliveredOn.isBlank() ? FacilityCondition.valueOf(condition) : null,
                Parse.date(askedOn).orElseThrow(),
                date(promisedOn),
                promisedBy.strip(),
                date(deliveredOn),
                date(usedSince),
                date(refusedOn),
                reason.strip(),
                note.strip(),
                null,
                "");
    }

    static boolean isCounted(Map<String, String> fields) {
        return !FacilityKind.MONEY.name().equals(fields.get("kind"));
    }

    static boolean hasCondition(Map<String, String> fields) {
        return isCounted(fields) && isThere(fields, "deliveredOn");
    }

    static boolean isRefused(Map<String, String> fields) {
        return isThere(fields, "refusedOn") || isThere(fields, "reason");
    }

    /** Whether the dates pass over the promise: a word of advice, it is no mistake. */
    static boolean lacksPromise(Map<String, String> fields) {
        return isThere(fields, "deliveredOn") && !isThere(fields, "promisedOn");
    }

    private boolean isMoney() {
        return kind.equals(FacilityKind.MONEY.name());
    }
}

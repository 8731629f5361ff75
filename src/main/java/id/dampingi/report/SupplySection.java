package id.dampingi.report;

import id.dampingi.facility.Facility;
import id.dampingi.facility.FacilityKind;
import id.dampingi.facility.FacilityStep;
import id.dampingi.kit.i18n.Formats;
import id.dampingi.material.Delivered;
import id.dampingi.material.MaterialMonth;
import id.dampingi.report.BlockSection.Block;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Materials that were delivered and how well they were understood, and how far facilities have come. */
final class SupplySection {
    /** The facilities of a month. */
    record Facilities(List<Facility> all) {}

    /** A session; understanding in percent. */
    public record SessionRow(
            String date, String material, String presenter, String participants, String before, String after) {}

    /** A facility as it stood at the end of the month. */
    public record FacilityRow(String facility, String amount, String asked, String promisedBy, String state) {}

    private SupplySection() {}

    static ReportSection of(MonthlyReport report, ReportWords w) {
        MaterialMonth materials = report.part(MaterialMonth.class).orElse(MaterialMonth.NONE);
        List<Facility> facilities =
                report.part(Facilities.class).map(Facilities::all).orElse(List.of());
        LocalDate end = report.month().atEndOfMonth();
        return BlockSection.of(
                w.text("report.supplies"),
                w.text("report.noSupplies"),
                new Block(
                        "monthly-materials",
                        materials.sessions().stream().map(one -> row(one, w)).toList()),
                new Block(
                        "monthly-facilities",
                        facilities.stream().map(one -> row(one, end, w)).toList()));
    }

    private static SessionRow row(Delivered one, ReportWords w) {
        return new SessionRow(
                w.dayAndMonth(one.session().date()),
                PrintableText.of(one.material().title()),
                ReportWords.orNothing(PrintableText.of(one.session().presenter())),
                w.number(one.session().participants()),
                percent(one.session().before(), w),
                percent(one.session().after(), w));
    }

    private static String percent(@Nullable Integer percent, ReportWords w) {
        return w.percent(percent == null ? null : percent / 100.0);
    }

    private static FacilityRow row(Facility facility, LocalDate end, ReportWords w) {
        boolean promised =
                facility.promisedOn() != null && !facility.promisedOn().isAfter(end);
        return new FacilityRow(
                PrintableText.of(facility.name()),
                ReportWords.orNothing(amount(facility, w)),
                Formats.shortDate(facility.askedOn(), w.locale()),
                ReportWords.orNothing(promised ? PrintableText.of(facility.promisedBy()) : ""),
                state(facility, end, w));
    }

    /** So many of its unit, or money. */
    private static String amount(Facility facility, ReportWords w) {
        BigDecimal quantity = facility.quantity();
        BigDecimal value = facility.value();
        String counted = quantity == null ? "" : (w.value(quantity) + " " + PrintableText.of(facility.unit())).strip();
        boolean isMoney = facility.kind() == FacilityKind.MONEY || counted.isEmpty();
        return isMoney && value != null ? Formats.money(value, w.locale()) : counted;
    }

    private static String state(Facility facility, LocalDate end, ReportWords w) {
        if (facility.isRefusedOn(end)) {
            return "■ " + w.text("report.facilityRefused", PrintableText.of(facility.reason()));
        }
        FacilityStep step = facility.stepOn(end);
        String symbol = step == FacilityStep.IN_USE ? "● " : "○ ";
        String day = facility.on(step).map(w::dayAndMonth).orElse("");
        String number = step.compareTo(FacilityStep.DELIVERED) < 0 ? "" : PrintableText.of(facility.handoverNumber());
        return symbol
                + Stream.of(w.text(step.key()), day, number)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
    }
}

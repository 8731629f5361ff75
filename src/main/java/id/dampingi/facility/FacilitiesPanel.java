package id.dampingi.facility;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import id.dampingi.kit.ui.Steps;
import id.dampingi.kit.ui.Steps.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facilities of one group and how far each has come. */
final class FacilitiesPanel extends RecordsPanel<Facility, FacilityDraft> {
    private static final long serialVersionUID = 1L;

    FacilitiesPanel(FacilityModel model) {
        super(
                model.facilities(),
                new Keys("facility.table", "facility.new", "facility.edit", "facility.empty", "facility.save"),
                "package",
                columns(model),
                () -> facilityForm(model));
        counting(
                "facility.count",
                () -> Words.text(
                        "facility.count",
                        model.facilities().records().size(),
                        model.awaited(),
                        model.withoutHandover()));
    }

    private static List<Column<Facility>> columns(FacilityModel model) {
        return List.of(
                Column.<Facility>date("facility.askedOn", 106, Facility::askedOn),
                Column.<Facility>lines("facility.name", 250, FacilitiesPanel::name),
                Column.<Facility>lines("facility.quantity", 200, FacilitiesPanel::quantity),
                Column.<Facility>number("facility.days", 80, one -> one.daysWaited(model.today())),
                Column.<Facility>lines("facility.deliveredShort", 200, FacilitiesPanel::delivered),
                Column.<Facility>steps("facility.state", 210, FacilitiesPanel::steps));
    }

    private static Lines name(Facility one) {
        String kind = Words.text(one.kind().key());
        return new Lines(one.name(), one.promisedBy().isEmpty() ? kind : kind + " · " + one.promisedBy());
    }

    private static Lines quantity(Facility one) {
        String value = one.value() == null ? "" : Formats.money(one.value());
        return one.quantity() == null
                ? new Lines(value, "")
                : new Lines(Formats.number(one.quantity()) + " " + one.unit(), value);
    }

    private static Lines delivered(Facility one) {
        if (one.deliveredOn() == null) {
            return new Lines("", "");
        }
        return new Lines(
                Formats.shortDate(one.deliveredOn()),
                one.handover() == null ? Words.text("facility.noHandover") : one.handoverNumber());
    }

    private static Steps steps(Facility one) {
        var points = new ArrayList<Point>();
        for (FacilityStep step : FacilityStep.values()) {
            boolean stopped = one.isRefused() && step.compareTo(one.step()) > 0;
            points.add(
                    one.on(step).isPresent()
                            ? Point.DONE
                            : one.gaps().contains(step) ? Point.GAP : stopped ? Point.STOPPED : Point.TO_COME);
        }
        int stopped = points.indexOf(Point.STOPPED);
        List<Point> shown = stopped < 0 ? points : points.subList(0, stopped + 1);
        String words =
                Words.text(one.isRefused() ? "facility.refused" : one.step().key());
        return new Steps(List.copyOf(shown), words, color(one), tip(one));
    }

    private static String color(Facility one) {
        return one.isRefused() ? "secondary" : one.step() == FacilityStep.IN_USE ? "success" : "rating.onTrack";
    }

    /** The steps with their days, what is missing between them, and why it was refused. */
    private static String tip(Facility one) {
        Stream<String> steps = Arrays.stream(FacilityStep.values())
                .filter(step -> one.on(step).isPresent() || one.gaps().contains(step))
                .map(step -> one.on(step)
                        .map(day -> Words.text("facility.stepOn", Words.text(step.key()), Formats.shortDate(day)))
                        .orElseGet(() -> Words.text("facility.stepMissing", Words.text(step.key()))));
        Stream<String> refused = Optional.ofNullable(one.refusedOn()).stream()
                .map(day -> Words.text("facility.refusedBecause", Formats.shortDate(day), one.reason()));
        return Stream.concat(steps, refused).collect(Collectors.joining(" · "));
    }

    private static Form facilityForm(FacilityModel model) {
        var form = new Form(2);
        form.text("facility.name");
        form.choice("facility.kind", Option.of(FacilityKind.values(), FacilityKind::key));
        form.row(3);
        form.number("facility.quantity");
        form.text("facility.unit");
        form.money("facility.value");
        form.section("facility.way");
        form.date("facility.askedOn");
        form.date("facility.promisedOn");
        form.wide().suggest("facility.promisedBy", model.promisers());
        form.date("facility.deliveredOn");
        form.date("facility.usedSince");
        form.wide().segments("facility.condition", Option.of(FacilityCondition.values(), FacilityCondition::key));
        form.date("facility.refusedOn");
        form.text("facility.reason");
        form.wide().area("facility.note", 2);
        form.rules()
                .onlyWhen("facility.quantity", FacilityDraft::isCounted)
                .onlyWhen("facility.unit", FacilityDraft::isCounted)
                .onlyWhen("facility.condition", FacilityDraft::hasCondition)
                .onlyWhen("facility.reason", FacilityDraft::isRefused)
                .note("facility.deliveredOn", "facility.gapPromised", FacilityDraft::lacksPromise);
        return form;
    }
}

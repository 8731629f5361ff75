package id.dampingi.report;

import id.dampingi.ownfield.OwnField;
import id.dampingi.ownfield.OwnKind;
import id.dampingi.ownfield.OwnMonth;
import id.dampingi.ownfield.OwnRecord;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands in the fields that the office added and wants printed: of the group itself, and of members and activities in
 * sum; nobody is named.
 */
final class OwnSection {
    private OwnSection() {}

    static ReportSection of(MonthlyReport report, ReportWords w) {
        List<BlockSection.Fact> facts = report.part(OwnMonth.class)
                .map(month -> month.lines().stream().map(line -> fact(line, w)).toList())
                .orElse(List.of());
        return BlockSection.of(w.text("report.ownFields"), "", BlockSection.facts(facts));
    }

    private static BlockSection.Fact fact(OwnMonth.Line line, ReportWords w) {
        OwnField field = line.field();
        String label = PrintableText.of(field.name());
        return switch (field.record()) {
            case GROUP -> new BlockSection.Fact(label, value(field, line.told().get(0), w));
            case MEMBER -> new BlockSection.Fact(w.text("report.ownOfMembers", label), sum(line, w));
            case ACTIVITY -> new BlockSection.Fact(w.text("report.ownOfActivities", label), sum(line, w));
        };
    }

    private static String sum(OwnMonth.Line line, ReportWords w) {
        OwnField field = line.field();
        return switch (field.kind()) {
            case NUMBER -> total(line, w);
            case CHOICE, YES_NO -> counts(line, w);
            case TEXT, DATE ->
                field.record() == OwnRecord.ACTIVITY
                        ? line.told().stream()
                                .map(told -> PrintableText.of(told.of()) + ": " + value(field, told, w))
                                .collect(Collectors.joining("; "))
                        : w.text("report.ownFilled", line.told().size());
        };
    }

    private static String total(OwnMonth.Line line, ReportWords w) {
        List<BigDecimal> numbers = line.told().stream()
                .map(OwnMonth.Told::value)
                .filter(line.field()::fits)
                .map(BigDecimal::new)
                .toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return w.text("report.ownTotal", w.value(sum), numbers.size());
    }

    /** In the order of the choices, and what is no longer one of them behind. */
    private static String counts(OwnMonth.Line line, ReportWords w) {
        OwnField field = line.field();
        Map<String, Integer> counts = new LinkedHashMap<>();
        line.told().stream()
                .sorted(Comparator.comparingInt(told -> place(field, told.value())))
                .forEach(told -> counts.merge(value(field, told, w), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + w.number(entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static int place(OwnField field, String value) {
        List<String> order = field.kind() == OwnKind.CHOICE ? field.choices() : List.of(OwnField.YES, OwnField.NO);
        int place = order.indexOf(value);
        return place < 0 ? order.size() : place;
    }

    private static String value(OwnField field, OwnMonth.Told told, ReportWords w) {
        return PrintableText.of(field.shown(told.value(), w.locale()));
    }
}

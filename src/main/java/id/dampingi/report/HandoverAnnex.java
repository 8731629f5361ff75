package id.dampingi.report;

import id.dampingi.facility.HandedOver;
import id.dampingi.facility.Handover;
import id.dampingi.report.BlockSection.Fact;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was handed over in the month, as its records say. */
record HandoverAnnex(String heading, List<Row> rows) implements Annex {
    /** The hand-overs of a month. */
    record Handovers(List<HandedOver> all) {}

    /** @param page what the table of the goods asks for its totals */
    public record Row(String number, List<Fact> facts, HandoverPage page) {}

    static HandoverAnnex of(MonthlyReport report, ReportWords w) {
        return new HandoverAnnex(
                w.text("handover.title"),
                report.part(Handovers.class).map(Handovers::all).orElse(List.of()).stream()
                        .map(one -> row(one, report, w))
                        .toList());
    }

    @Override
    public String template() {
        return "annex-handovers";
    }

    private static Row row(HandedOver one, MonthlyReport report, ReportWords w) {
        Handover handover = one.handover();
        var page = new HandoverPage(new HandoverSheet(report.office(), report.group(), handover, one.goods()), w);
        return new Row(
                page.number(),
                Stream.of(
                                fact("handover.date", w.date(handover.date()), w),
                                fact("handover.place", PrintableText.of(handover.place()), w),
                                fact("handover.from", signer(page.signature().right()), w),
                                fact("handover.by", signer(page.signature().left()), w),
                                fact(
                                        "handover.signWitness",
                                        signer(page.signature().middle()),
                                        w),
                                fact("handover.purpose", PrintableText.of(handover.purpose()), w))
                        .filter(fact -> !fact.value().isEmpty())
                        .toList(),
                page);
    }

    private static Fact fact(String key, String value, ReportWords w) {
        return new Fact(w.text(key), value);
    }

    private static String signer(@Nullable SignaturePlace place) {
        return place == null
                ? ""
                : Stream.of(place.name(), place.position())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
    }
}

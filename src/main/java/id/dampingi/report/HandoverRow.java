package id.dampingi.report;

import id.dampingi.facility.Facility;
import id.dampingi.facility.FacilityCondition;
import id.dampingi.kit.i18n.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A line of the goods that were handed over; {@code value} in rupiah, a dash where it is not known. */
public record HandoverRow(String no, String name, String quantity, String condition, String value) {
    static List<HandoverRow> of(List<Facility> goods, ReportWords w) {
        List<HandoverRow> rows = new ArrayList<>(goods.size());
        for (Facility good : goods) {
            rows.add(of(rows.size() + 1, good, w));
        }
        return rows;
    }

    private static HandoverRow of(int no, Facility good, ReportWords w) {
        BigDecimal quantity = good.quantity();
        FacilityCondition condition = good.condition();
        return new HandoverRow(
                w.number(no),
                PrintableText.of(good.name()),
                quantity == null
                        ? ReportWords.NOTHING
                        : Formats.number(quantity, w.locale()) + " " + PrintableText.of(good.unit()),
                condition == null ? ReportWords.NOTHING : w.text(condition.key()),
                w.value(good.value()));
    }
}

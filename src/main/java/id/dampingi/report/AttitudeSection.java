package id.dampingi.report;

import id.dampingi.report.BlockSection.Block;
import java.util.ArrayList;
import java.util.List;

/** The attitude of the community and the three principles, which go together on paper. */
final class AttitudeSection {
    private AttitudeSection() {}

    static ReportSection of(MonthlyReport report, ReportWords w) {
        List<Block> blocks = new ArrayList<>(PrincipleSection.blocks(report, w));
        return BlockSection.of(
                w.text("report.attitudeAndPrinciples"),
                w.text("report.noPrinciples"),
                blocks.toArray(Block[]::new));
    }
}

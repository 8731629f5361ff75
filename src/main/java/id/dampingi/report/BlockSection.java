package id.dampingi.report;

import java.util.List;
import java.util.stream.Stream;

/** A section of several tables or texts below one heading. */
record BlockSection(String heading, List<Block> rows, String nothing) implements ReportSection {
    /** A table or text: the template that places it, and its rows. */
    public record Block(String template, List<? extends Record> rows) {}

    /** A line of a block of facts. */
    public record Fact(String label, String value) {}

    /** Blocks without rows are left out. */
    static BlockSection of(String heading, String nothing, Block... blocks) {
        return new BlockSection(
                heading,
                Stream.of(blocks).filter(block -> !block.rows().isEmpty()).toList(),
                nothing);
    }

    static Block facts(List<Fact> facts) {
        return new Block("monthly-facts", facts);
    }

    @Override
    public String template() {
        return "monthly-blocks";
    }
}

package id.dampingi.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void readsARectangleFromASpreadsheet() {
        assertThat(Cells.parse("1\t2\r\n3\t\r\n")).containsExactly(List.of("1", "2"), List.of("3", ""));
    }

    @Test
    void readsASingleValueWithoutALineEnd() {
        assertThat(Cells.parse("12,5")).containsExactly(List.of("12,5"));
    }

    @Test
    void aCellInQuotesMayHoldTabsLinesAndQuotes() {
        assertThat(Cells.parse("\"a\tb\nc \"\"d\"\"\"\te\n")).containsExactly(List.of("a\tb\nc \"d\"", "e"));
    }

    @Test
    void aLoneQuoteIsText() {
        assertThat(Cells.parse("\"5\t6")).containsExactly(List.of("\"5", "6"));
    }

    @Test
    void nothingIsNoRows() {
        assertThat(Cells.parse("")).isEmpty();
    }

    @Test
    void whatIsCopiedReadsBackAsTheSame() {
        List<List<String>> cells = List.of(List.of("a\tb", "c\nd", "\"e\""), List.of("", "f", "g"));
        assertThat(Cells.parse(Cells.format(cells))).isEqualTo(cells);
    }
}

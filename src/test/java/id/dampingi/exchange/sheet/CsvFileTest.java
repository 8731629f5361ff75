package id.dampingi.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.kit.i18n.Failure;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void guessesTheDelimiter(String delimiter) throws IOException {
        String text = "Kode,Nama,Catatan\nA1,Tani,x\nA2,\"Nelayan, Ikan\",\"a;b|c\"\n".replace(",", delimiter);
        assertThat(read(text, StandardCharsets.UTF_8))
                .extracting(SheetRow::cells)
                .satisfies(rows -> {
                    assertThat(rows.get(0)).containsExactly("Kode", "Nama", "Catatan");
                    assertThat(rows).allMatch(cells -> cells.size() == 3);
                });
    }

    @Test
    void amountsWithCommasDoNotMisleadTheGuess() throws IOException {
        String text = "Nama;Nilai\nSiti;1,5\nBudi;2,25\nAdi;3\n";
        assertThat(read(text, StandardCharsets.UTF_8))
                .allMatch(row -> row.cells().size() == 2);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstTitle() throws IOException {
        assertThat(read("\uFEFFKode,Nama\nA,Émile\n", StandardCharsets.UTF_8)
                        .get(0)
                        .cell(0))
                .isEqualTo("Kode");
        assertThat(read("\uFEFFKode\tNama\nA\tÉmile\n", StandardCharsets.UTF_16LE)
                        .get(1)
                        .cell(1))
                .isEqualTo("Émile");
        assertThat(read("\uFEFFKode\tNama\nA\tÉmile\n", StandardCharsets.UTF_16BE)
                        .get(0)
                        .cell(0))
                .isEqualTo("Kode");
    }

    @Test
    void whatIsNotUtf8IsWindows1252() throws IOException {
        assertThat(read("Nama\nRené – “Café”\n", Charset.forName("windows-1252"))
                        .get(1)
                        .cell(0))
                .isEqualTo("René – “Café”");
        assertThat(read("Nama\nRené 🌾 سلام\n", StandardCharsets.UTF_8).get(1).cell(0))
                .isEqualTo("René 🌾 سلام");
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWithItsLine() {
        assertThatThrownBy(() -> read("a,b\n1,2\n3,\"open\n4,5\n6,7\n", StandardCharsets.UTF_8))
                .isInstanceOf(Failure.class)
                .satisfies(e -> assertThat(((Failure) e).text()).contains(" 3 "));
    }

    @Test
    void textAfterAClosingQuoteIsAFaultOfItsRowAlone() throws IOException {
        List<SheetRow> rows = read("a,b\n\"x\"y,2\n\"multi\nline\",3\n5,6\n", StandardCharsets.UTF_8);
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 3, 5);
        assertThat(rows).extracting(SheetRow::faultKey).containsExactly("", "exchange.strayQuote", "", "");
    }

    @Test
    void doubledQuotesAndInchesAreFine() throws IOException {
        List<SheetRow> rows = read("a,b\r\n\"say \"\"hi\"\"\",5\" pipe\r\n", StandardCharsets.UTF_8);
        assertThat(rows.get(1).cells()).containsExactly("say \"hi\"", "5\" pipe");
        assertThat(rows.get(1).faultKey()).isEmpty();
        assertThat(rows.get(1).number()).isEqualTo(2);
    }

    @Test
    void aCellMayBeVeryLong() throws IOException {
        String text = "x".repeat(100_000);
        assertThat(read("a,b\n" + text + ",1\n", StandardCharsets.UTF_8).get(1).cell(0))
                .hasSize(100_000);
    }

    private List<SheetRow> read(String text, Charset charset) throws IOException {
        return all(SheetFile.open(Files.write(folder.resolve("t.csv"), text.getBytes(charset))));
    }

    static List<SheetRow> all(SheetFile file) {
        var rows = new ArrayList<SheetRow>();
        try (RowCursor cursor = file.rows(0)) {
            cursor.forEachRemaining(rows::add);
        }
        return rows;
    }
}

package id.dampingi.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.kit.i18n.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {
    @TempDir
    Path folder;

    @Test
    void readsTextRichTextNumbersAndTruth() throws IOException {
        assertThat(cells("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>sebaris</t></is></c></row>
                <row r="4"><c r="B4"><v>81234567890</v></c><c r="C4" t="b"><v>1</v></c><c r="D4"><v>0.30000000000000004</v></c><c r="E4" s="4"><v>1500</v></c><c r="F4"><v>1.234</v></c></row>"""))
                .satisfiesExactly(
                        row -> {
                            assertThat(row.number()).isEqualTo(1);
                            assertThat(row.cells()).containsExactly("Nama", "Tani Makmur", "sebaris");
                        },
                        row -> {
                            assertThat(row.number()).isEqualTo(4);
                            assertThat(row.cells()).containsExactly("", "81234567890", "TRUE", "0.3", "1500", "1.2340");
                        });
    }

    @Test
    void takesValuesNeverFormulasAndKeepsErrors() throws IOException {
        assertThat(cells("""
                <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>SUM(A1)</f></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" s="1"><f>TODAY()</f><v>46326</v></c></row>"""))
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .containsExactly("2", "2x", "#DIV/0!", CellText.NOT_CALCULATED, "#N/A", "2026-10-31"));
    }

    @Test
    void datesAreIsoText() throws IOException {
        String row = """
                <row r="1"><c r="A1" s="1"><v>46326</v></c><c r="B1" s="2"><v>46326</v></c><c r="C1" s="1"><v>46326.5</v></c><c r="D1" s="3"><v>0.586805555555556</v></c></row>""";
        assertThat(cells(row).get(0).cells()).containsExactly("2026-10-31", "2026-10-31", "2026-10-31 12:00", "14:05");
    }

    @Test
    void ofMergedCellsTheFirstHasTheValue() throws IOException {
        Path file = new RawXlsx().part("xl/worksheets/sheet1.xml", """
                        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                        <row r="1"><c r="A1" t="inlineStr"><is><t>Tani</t></is></c><c r="B1"/><c r="C1"><v>7</v></c></row>
                        <row r="2"><c r="A2"/><c r="B2"/><c r="C2"><v>8</v></c></row></sheetData>
                        <mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells></worksheet>""").write(folder.resolve("merged.xlsx"));
        assertThat(CsvFileTest.all(SheetFile.open(file)))
                .extracting(SheetRow::cells)
                .containsExactly(List.of("Tani", "", "7"), List.of("", "", "8"));
    }

    @Test
    void daysCountedFrom1904() throws IOException {
        Path file = new RawXlsx()
                .since1904()
                .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44864</v></c></row>")
                .write(folder.resolve("m.xlsx"));
        assertThat(CsvFileTest.all(SheetFile.open(file)).get(0).cell(0)).isEqualTo("2026-10-31");
        assertThat(SheetFile.open(file).since1904()).isTrue();
    }

    @Test
    void formatsOfMoneyAndTextAreNoDates() {
        assertThat(List.of(
                        "General",
                        "0.00",
                        "\"Rp\"#,##0",
                        "[Red]0;[Blue]0",
                        "@",
                        "0\\d",
                        "#,##0_);(#,##0)",
                        "[$-421]#.##0"))
                .noneMatch(CellText::isDate);
        assertThat(List.of("dd/mm/yyyy", "mmm-yy", "h:mm", "[h]:mm:ss", "[$-421]dd mmmm yyyy;@", "d.m.yy"))
                .allMatch(CellText::isDate);
    }

    @Test
    void aWorkbookWithoutStylesOrSharedTextOpens() throws IOException {
        Path file = new RawXlsx()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .without("xl/styles.xml")
                .without("xl/sharedStrings.xml")
                .rows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")
                .write(folder.resolve("bare.xlsx"));
        assertThat(CsvFileTest.all(SheetFile.open(file)))
                .extracting(SheetRow::number)
                .containsExactly(1, 2);
    }

    @Test
    void bombsAndMadeUpPlacesAreRefused() throws IOException {
        Path bomb = new RawXlsx().rows("<row/>".repeat(3_000_000)).write(folder.resolve("bomb.xlsx"));
        assertThatThrownBy(() -> SheetFile.open(bomb))
                .isInstanceOf(Failure.class)
                .hasMessage("exchange.tooLarge");

        Path wide = new RawXlsx()
                .rows("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")
                .write(folder.resolve("wide.xlsx"));
        assertThatThrownBy(() -> SheetFile.open(wide))
                .isInstanceOf(Failure.class)
                .hasMessage("exchange.damaged");

        Path beyond = new RawXlsx()
                .rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1999999999</v></c></row>")
                .write(folder.resolve("beyond.xlsx"));
        assertThatThrownBy(() -> SheetFile.open(beyond))
                .isInstanceOf(Failure.class)
                .hasMessage("exchange.damaged");

        Path outside = new RawXlsx().rows("").part("../evil.xml", "x").write(folder.resolve("outside.xlsx"));
        assertThatThrownBy(() -> SheetFile.open(outside))
                .isInstanceOf(Failure.class)
                .hasMessage("exchange.damaged");
    }

    @Test
    void otherFilesAreToldApart() throws IOException {
        assertFails("exchange.empty", Files.createFile(folder.resolve("e.csv")));
        assertFails("exchange.folder", folder);
        assertFails("exchange.missing", folder.resolve("none.csv"));
        assertFails("exchange.oldFormat", bytes("old.xls", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1));
        assertFails("exchange.notSpreadsheet", Files.writeString(folder.resolve("a.csv"), "%PDF-1.7 x"));
        assertFails("exchange.notSpreadsheet", Files.writeString(folder.resolve("a.xls"), "\uFEFF <html><table>"));
        assertFails("exchange.notSpreadsheet", bytes("p.csv", 0x89, 'P', 'N', 'G', 0, 0, 1));
        assertFails(
                "exchange.notSpreadsheet",
                new RawXlsx().without("[Content_Types].xml").rows("").write(folder.resolve("z.xlsx")));
        assertFails(
                "exchange.damaged",
                Files.writeString(folder.resolve("c.xlsx"), "PK\u0003\u0004 cut off", StandardCharsets.ISO_8859_1));
    }

    private Path bytes(String name, int... values) throws IOException {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return Files.write(folder.resolve(name), bytes);
    }

    private static void assertFails(String key, Path file) {
        assertThatThrownBy(() -> SheetFile.open(file)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure).hasMessage(key);
            assertThat(failure.text().split("\n")).hasSize(3);
        });
    }

    private List<SheetRow> cells(String rows) throws IOException {
        return CsvFileTest.all(SheetFile.open(new RawXlsx().rows(rows).write(folder.resolve("t.xlsx"))));
    }
}

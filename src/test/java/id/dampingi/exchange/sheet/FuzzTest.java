package id.dampingi.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.kit.i18n.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file on its way, opening it gives rows or a failure with words, never anything else. */
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 400);

    @TempDir
    Path folder;

    @Test
    void csv() throws IOException {
        byte[] good = "No;\"Nama \"\"x\"\"\";Tanggal\r\n1;\"Tani\nMakmur\";31/10/2026\r\n2;Café;#N/A\r\n"
                .repeat(20)
                .getBytes(StandardCharsets.UTF_8);
        fuzz(good, "f.csv", 1);
    }

    @Test
    void xlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            for (int row = 0; row < 50; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "Kelompok " + row);
                sheet.formula(row, 2, "A1+1");
            }
        }
        fuzz(out.toByteArray(), "f.xlsx", 2);
    }

    /** Mutated where a zip's own check sums do not hide it: in the markup of the sheet. */
    @Test
    void markupOfASheet() throws IOException {
        String good = """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" s="1"><v>46326</v></c></row>
                <row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A1+1</f><v>2</v></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>x</t></is></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>""";
        var random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            String mutated =
                    new String(mutate(good.getBytes(StandardCharsets.ISO_8859_1), random), StandardCharsets.ISO_8859_1);
            readAll(new RawXlsx().rows(mutated).write(folder.resolve("m.xlsx")), round);
        }
    }

    private void fuzz(byte[] good, String name, long seed) throws IOException {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            readAll(Files.write(folder.resolve(name), mutate(good, random)), round);
        }
    }

    private static byte[] mutate(byte[] good, Random random) {
        byte[] bytes = random.nextInt(3) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
        for (int change = random.nextInt(6); change > 0 && bytes.length > 0; change--) {
            int at = random.nextInt(bytes.length);
            if (random.nextBoolean()) {
                bytes[at] = (byte) random.nextInt(256);
            } else {
                int from = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(12), bytes.length - Math.max(at, from));
                System.arraycopy(good, from, bytes, at, length);
            }
        }
        return bytes;
    }

    private static void readAll(Path file, int round) {
        try {
            SheetFile sheets = SheetFile.open(file);
            for (int sheet = 0; sheet < sheets.sheets().size(); sheet++) {
                try (RowCursor rows = sheets.rows(sheet)) {
                    rows.forEachRemaining(row -> assertThat(row.cells()).doesNotContainNull());
                }
            }
        } catch (Failure failure) {
            assertThat(failure.text()).as("round %d", round).isNotBlank();
        }
    }
}

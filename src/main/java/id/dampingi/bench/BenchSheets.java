package id.dampingi.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.dampingi.group.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Spreadsheets of activities, as an office may have kept them before. */
final class BenchSheets {
    private static final List<String> TITLES = List.of(
            "Kode kelompok",
            "Tanggal",
            "Jam mulai",
            "Jam selesai",
            "Tempat kegiatan",
            "Kegiatan",
            "Pendekatan",
            "Teknik",
            "Laki-laki",
            "Perempuan",
            "Hasil",
            "Status");
    private static final List<String> APPROACHES = List.of("Agama", "Sosial", "Politis", "Ekonomis");

    private final List<Group> groups;
    private final int rows;

    BenchSheets(List<Group> groups, int rows) {
        this.groups = groups;
        this.rows = rows;
    }

    void writeCsv(Path file) throws IOException {
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(TITLES);
            var random = new Random(1);
            for (var i = 0; i < rows; i++) {
                csv.writeRecord(row(i, random));
            }
        }
    }

    void writeXlsx(Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Dampingi", "1.0")) {
            var sheet = workbook.newWorksheet("Kegiatan");
            write(sheet, 0, TITLES);
            var random = new Random(1);
            for (var i = 0; i < rows; i++) {
                write(sheet, i + 1, row(i, random));
                sheet.flush();
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
                sheet.value(row, column, Integer.valueOf(text));
            } else {
                sheet.value(row, column, text);
            }
        }
    }

    private List<String> row(int number, Random random) {
        var date = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
        return List.of(
                groups.get(number % groups.size()).code(),
                date.toString(),
                "09.00",
                "11.30",
                "Balai desa " + BenchNames.place(random),
                BenchNames.activity(random) + " " + number,
                APPROACHES.get(random.nextInt(4)),
                number % 3 == 0 ? "FGD" : "",
                String.valueOf(random.nextInt(30)),
                String.valueOf(random.nextInt(30)),
                "Peserta sepakat untuk bertemu lagi bulan depan.",
                "Selesai");
    }
}

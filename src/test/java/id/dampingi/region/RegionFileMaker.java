package id.dampingi.region;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes {@code regions.txt.gz} from the npm package idn-area-data. For a new version of it: {@code npm pack idn-area-data},
 * unpack, and run this with the folder of the package, its version and the file to write; {@code RegionsTest} then says
 * whether the program can use it.
 */
final class RegionFileMaker {
    private RegionFileMaker() {}

    public static void main(String[] args) throws IOException {
        make(Path.of(args[0], "data"), args[1], Path.of(args[2]));
    }

    static void make(Path data, String version, Path file) throws IOException {
        var regions = new TreeMap<String, String>();
        for (String name : new String[] {"provinces", "regencies", "districts", "villages"}) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(data.resolve(name + ".csv"))) {
                rows.forEach(row -> regions.put(row.getField("code"), cleaned(row.getField("name"))));
            }
        }
        try (Writer out = new OutputStreamWriter(compressed(file), StandardCharsets.UTF_8)) {
            out.write("# Made from idn-area-data " + version + " (https://github.com/fityannugroho/idn-area-data).\n");
            out.write("# This database is made available under the Open Database License:\n");
            out.write("# http://opendatacommons.org/licenses/odbl/1.0/. Its text is in regions-LICENSE.md.\n");
            for (var region : regions.entrySet()) {
                String code = region.getKey();
                int dot = code.lastIndexOf('.');
                int level = (int) code.chars().filter(c -> c == '.').count();
                out.write("\t".repeat(level) + code.substring(dot + 1) + " " + region.getValue() + "\n");
            }
        }
    }

    /** The apostrophe of names is a quotation mark or a typographic one in some rows. */
    private static String cleaned(String name) {
        return name.strip().replaceAll("\\s+", " ").replaceAll("[\"’]", "'");
    }

    private static GZIPOutputStream compressed(Path file) throws IOException {
        return new GZIPOutputStream(Files.newOutputStream(file)) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
    }
}

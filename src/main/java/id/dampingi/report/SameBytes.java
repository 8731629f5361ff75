package id.dampingi.report;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a PDF what differs from run to run: the time it was made, its random id and the random names of font
 * subsets. Every replacement has the length of what it replaces, so the table of contents stays right.
 */
final class SameBytes {
    private static final int BLOCK = 1 << 20;

    /** Longer than anything that is looked for. */
    private static final int OVERLAP = 256;

    private static final Pattern CHANGING = Pattern.compile(
            "<xmp:(?:CreateDate|ModifyDate|MetadataDate)>(?<xmp>[^<]{19,35})<|/(?:CreationDate|ModDate)\\(D:(?<date>[^)]{14,24})\\)|/ID ?\\[(?<id>[^]]{60,140})]|/(?<subset>[A-Z]{6})\\+(?:Liberation|DejaVu|NotoEmoji)");

    /** With a letter behind it, the name of a subset of a font. */
    private static final String SUBSET = "DAMPI";

    private final Map<String, String> subsets = new LinkedHashMap<>();
    private final String day;
    private final String isoDay;

    private SameBytes(LocalDate day) {
        isoDay = day.toString();
        this.day = DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** @param day stands as the day on which the file was made */
    static void make(Path pdf, LocalDate day) throws IOException {
        new SameBytes(day).make(pdf);
    }

    private void make(Path pdf) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(pdf.toFile(), "rw")) {
            byte[] block = new byte[BLOCK];
            for (long at = 0; at < file.length(); at += BLOCK - OVERLAP) {
                file.seek(at);
                int length = read(file, block);
                byte[] made = replace(new String(block, 0, length, StandardCharsets.ISO_8859_1));
                file.seek(at);
                file.write(made);
            }
        }
    }

    private static int read(RandomAccessFile file, byte[] block) throws IOException {
        int length = 0;
        int more;
        while (length < block.length && (more = file.read(block, length, block.length - length)) > 0) {
            length += more;
        }
        return length;
    }

    private byte[] replace(String text) {
        StringBuilder made = new StringBuilder(text);
        Matcher matcher = CHANGING.matcher(text);
        while (matcher.find()) {
            for (String name : new String[] {"date", "xmp", "id", "subset"}) {
                if (matcher.group(name) != null) {
                    made.replace(matcher.start(name), matcher.end(name), fixed(name, matcher.group(name)));
                }
            }
        }
        return made.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private String fixed(String name, String found) {
        return switch (name) {
            case "date" -> (day + "000000Z000000000000").substring(0, found.length());
            case "xmp" -> (isoDay + "T00:00:00Z000000000000000").substring(0, found.length());
            case "id" -> found.replaceAll("[0-9a-fA-F]", "0");
            default ->
                found.startsWith(SUBSET)
                        ? found
                        : subsets.computeIfAbsent(found, f -> SUBSET + (char) ('A' + subsets.size()));
        };
    }
}

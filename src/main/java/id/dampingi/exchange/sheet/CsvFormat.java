package id.dampingi.exchange.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a CSV file is written: its characters, the length of its byte-order mark, and what separates its cells. */
record CsvFormat(Charset charset, int mark, char delimiter) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String DELIMITERS = ",;\t|";
    private static final int MOST_COUNTED = 1000;
    private static final int SAMPLE_CHARS = 64 * 1024;

    static CsvFormat of(Path file) throws IOException {
        CsvFormat characters = characters(file);
        try (Reader reader = characters.reader(file)) {
            return new CsvFormat(characters.charset, characters.mark, delimiter(sample(reader)));
        }
    }

    Reader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset), SAMPLE_CHARS);
    }

    /** A mark decides; without one a file is UTF-8 if every byte of it is, else what Windows writes. */
    private static CsvFormat characters(Path file) throws IOException {
        byte[] head = new byte[3];
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(head, 0, 3);
        }
        if (head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return new CsvFormat(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 3, ',');
        }
        if (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return new CsvFormat(StandardCharsets.UTF_16LE, 2, ',');
        }
        if (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return new CsvFormat(StandardCharsets.UTF_16BE, 2, ',');
        }
        return new CsvFormat(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 0, ',');
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLE_CHARS);
        CharBuffer chars = CharBuffer.allocate(SAMPLE_CHARS);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                if (result.isError()) {
                    result.throwException();
                }
                bytes.compact();
                chars.clear();
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String sample(Reader reader) throws IOException {
        char[] chars = new char[SAMPLE_CHARS];
        int length = 0;
        int read = 0;
        while (length < SAMPLE_CHARS && read >= 0) {
            read = reader.read(chars, length, SAMPLE_CHARS - length);
            length += Math.max(read, 0);
        }
        return new String(chars, 0, length);
    }

    /**
     * The separator that stands equally often in most lines. A comma in names or amounts varies from line to line, so
     * being regular counts before being frequent; captions above the table have none.
     */
    static char delimiter(String sample) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : DELIMITERS.toCharArray()) {
            double score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String sample, char candidate) {
        int[] linesWith = new int[MOST_COUNTED + 1];
        int lines = 0;
        int inLine = 0;
        boolean quoted = false;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == candidate) {
                inLine++;
            }
            if (!quoted && c == '\n' || i == sample.length() - 1) {
                linesWith[Math.min(inLine, MOST_COUNTED)]++;
                lines++;
                inLine = 0;
            }
        }
        int usual = MOST_COUNTED;
        for (int count = MOST_COUNTED; count > 0; count--) {
            usual = linesWith[count] > linesWith[usual] ? count : usual;
        }
        return lines == 0 || linesWith[usual] == 0 ? 0 : 100.0 * linesWith[usual] / lines + Math.min(usual, 50);
    }
}

package id.dampingi.exchange.sheet;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.MayWait;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Tells by its first bytes what a file is, because names lie. */
final class SheetFiles {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String[] FOREIGN = {
        "%pdf", "{\\rtf", "<?xml", "<!doctype", "<html", "<table", "sqlite format 3"
    };
    private static final int HEAD = 512;

    private SheetFiles() {}

    static SheetFile open(Path file) {
        assert MayWait.here() : "a file is read on the event thread";
        String name = String.valueOf(file.getFileName());
        byte[] head = head(file, name);
        if (starts(head, ZIP)) {
            return XlsxFile.open(file, name);
        }
        if (starts(head, OLE)) {
            throw new Failure("exchange.oldFormat", null, name);
        }
        if (foreign(head)) {
            throw new Failure("exchange.notSpreadsheet", null, name);
        }
        return CsvFile.open(file, name);
    }

    private static byte[] head(Path file, String name) {
        if (Files.isDirectory(file)) {
            throw new Failure("exchange.folder", null, name);
        }
        if (!Files.exists(file)) {
            throw new Failure("exchange.missing", null, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new Failure("exchange.empty", null, name);
            }
            return head;
        } catch (IOException e) {
            throw new Failure("exchange.unreadable", e, name);
        }
    }

    private static boolean starts(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    /** Text files of other kinds. A byte-order mark that says UTF-16 explains the zero bytes; nothing else does. */
    private static boolean foreign(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String start =
                text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        boolean utf16 = text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
        return Arrays.stream(FOREIGN).anyMatch(start::startsWith) || (!utf16 && text.indexOf('\0') >= 0);
    }
}

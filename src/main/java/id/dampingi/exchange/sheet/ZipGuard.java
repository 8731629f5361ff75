package id.dampingi.exchange.sheet;

import id.dampingi.kit.i18n.Failure;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks into a zip file before anything else does. A file of one megabyte can unpack to thousands; the sizes written in
 * it may lie, so every entry that would be read is unpacked once and counted.
 */
final class ZipGuard {
    static final long MOST_BYTES = 1L << 30;
    static final long MOST_SHARED_TEXT = 100L << 20;
    static final int MOST_ENTRIES = 5_000;
    static final int MOST_RATIO = 250;
    /** Small entries may be as regular as they like. */
    private static final long RATIO_FROM = 4L << 20;

    /** Too few to matter: the reader tells a small file's fault by itself. */
    private static final long FEW_TEXTS = 1_000_000;

    private final String name;
    private final Set<String> names = new HashSet<>();
    private long total;
    private long highestText = -1;
    private long texts;

    private ZipGuard(String name) {
        this.name = name;
    }

    /** Returns only if the file can be unpacked safely and holds a workbook. */
    static void check(File file, String name) {
        try (ZipFile zip = new ZipFile(file)) {
            new ZipGuard(name).check(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure("exchange.damaged", e, name);
        }
    }

    private void check(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw tooLarge();
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            checkName(entry.getName());
            if (isRead(entry.getName())) {
                count(zip, entry);
            }
        }
        if (highestText >= texts && highestText >= FEW_TEXTS) {
            throw new Failure("exchange.damaged", null, name);
        }
        if (!names.contains("[content_types].xml") || names.contains("xl/workbook.bin")) {
            throw new Failure("exchange.notSpreadsheet", null, name);
        }
    }

    private void checkName(String entry) {
        String lower = entry.toLowerCase(Locale.ROOT);
        boolean outside = lower.startsWith("/") || lower.contains("..") || lower.contains("\\") || lower.contains(":");
        if (outside || !names.add(lower)) {
            throw new Failure("exchange.damaged", null, name);
        }
    }

    /** Pictures and the like are never unpacked. */
    private static boolean isRead(String entry) {
        String lower = entry.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private void count(ZipFile zip, ZipEntry entry) throws IOException {
        String lower = entry.getName().toLowerCase(Locale.ROOT);
        boolean sheet = lower.contains("worksheets/");
        boolean shared = lower.contains("sharedstrings");
        var scan = new MarkupScan();
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                total += read;
                boolean bomb = size > RATIO_FROM && size > MOST_RATIO * Math.max(1, entry.getCompressedSize());
                if (bomb || total > MOST_BYTES || (shared && size > MOST_SHARED_TEXT)) {
                    throw tooLarge();
                }
                if (sheet || shared) {
                    scan.take(buffer, read);
                }
            }
        }
        if (sheet && scan.isTooWide()) {
            throw new Failure("exchange.damaged", null, name);
        }
        highestText = Math.max(highestText, sheet ? scan.highest() : -1);
        texts += shared ? scan.texts() : 0;
    }

    private Failure tooLarge() {
        return new Failure("exchange.tooLarge", null, name);
    }
}

package id.dampingi.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The list as it lies in memory: some 92,000 names in two texts and numbers beside them, not as many objects. A place
 * stands behind the one it lies in.
 */
final class RegionList {
    private static final Level[] LEVELS = Level.values();
    private static final int ROOM = 100_000;
    private static final long[] BELOW = {100_000_000, 1_000_000, 10_000, 1};

    /** Of a code, all ten digits: 53.01.08 is 5301080000. */
    private final long[] keys;

    private final byte[] levels;
    private final int[] parents;
    private final String names;
    private final int[] nameStarts;

    /** Each name folded, as a line that begins and ends with a blank: so a word begins behind a blank. */
    private final String folded;

    private final int[] foldedStarts;

    private RegionList(Reading reading) {
        keys = Arrays.copyOf(reading.keys, reading.size);
        levels = Arrays.copyOf(reading.levels, reading.size);
        parents = Arrays.copyOf(reading.parents, reading.size);
        names = reading.names.toString();
        nameStarts = Arrays.copyOf(reading.nameStarts, reading.size + 1);
        folded = reading.folded.toString();
        foldedStarts = Arrays.copyOf(reading.foldedStarts, reading.size + 1);
    }

    /** Each line: a tab for each place that it lies in, its own part of the code, its name. */
    static RegionList read() {
        try (InputStream file = Objects.requireNonNull(RegionList.class.getResourceAsStream("regions.txt.gz"));
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            var reading = new Reading();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    reading.add(line);
                }
            }
            reading.end();
            return new RegionList(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return keys.length;
    }

    /** Where a code of ten digits stands, negative if nowhere; see {@link Arrays#binarySearch(long[], long)}. */
    int at(long key) {
        return Arrays.binarySearch(keys, key);
    }

    long key(int at) {
        return keys[at];
    }

    Level level(int at) {
        return LEVELS[levels[at]];
    }

    /** -1 for a province. */
    int parent(int at) {
        return parents[at];
    }

    String name(int at) {
        return names.substring(nameStarts[at], nameStarts[at + 1]);
    }

    String foldedNames() {
        return folded;
    }

    /** The place behind the last one that lies in this one. */
    int end(int at) {
        int end = at + 1;
        while (end < keys.length && levels[end] > levels[at]) {
            end++;
        }
        return end;
    }

    /** Whether the name, or a short one, is this but for its blanks. */
    boolean isNamed(int at, String joined) {
        int matched = 0;
        for (int i = foldedStarts[at] + 1; i < foldedStarts[at + 1]; i++) {
            char c = folded.charAt(i);
            if (c == '/' && matched == joined.length()) {
                return true;
            } else if (c == '/') {
                matched = 0;
            } else if (c != ' ') {
                matched = matched < joined.length() && matched >= 0 && joined.charAt(matched) == c ? matched + 1 : -1;
            }
        }
        return matched == joined.length();
    }

    /** The place whose folded name has a position of {@link #foldedNames}. */
    int atFolded(int position) {
        int found = Arrays.binarySearch(foldedStarts, position);
        return found >= 0 ? found : -found - 2;
    }

    String code(int at) {
        var digits = String.valueOf(keys[at]);
        return switch (level(at)) {
            case PROVINCE -> digits.substring(0, 2);
            case REGENCY -> digits.substring(0, 2) + "." + digits.substring(2, 4);
            case DISTRICT -> digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6);
            case VILLAGE ->
                digits.substring(0, 2)
                        + "."
                        + digits.substring(2, 4)
                        + "."
                        + digits.substring(4, 6)
                        + "."
                        + digits.substring(6);
        };
    }

    Region region(int at) {
        var parts = new String[] {"", "", "", ""};
        for (int up = at; up >= 0; up = parents[up]) {
            parts[levels[up]] = name(up);
        }
        return new Region(parts[3], parts[2], parts[1], parts[0], code(at));
    }

    /** The list while it is read. */
    private static final class Reading {
        private final long[] keys = new long[ROOM];
        private final byte[] levels = new byte[ROOM];
        private final int[] parents = new int[ROOM];
        private final int[] nameStarts = new int[ROOM + 1];
        private final int[] foldedStarts = new int[ROOM + 1];
        private final StringBuilder names = new StringBuilder(1 << 20);
        private final StringBuilder folded = new StringBuilder(1 << 20);
        private final int[] open = new int[BELOW.length];
        private int size;

        void add(String line) {
            int level = 0;
            while (line.charAt(level) == '\t') {
                level++;
            }
            int blank = line.indexOf(' ', level);
            long part = Long.parseLong(line.substring(level, blank));
            String name = line.substring(blank + 1);
            int parent = level == 0 ? -1 : open[level - 1];
            open[level] = size;
            keys[size] = (parent < 0 ? 0 : keys[parent]) + part * BELOW[level];
            levels[size] = (byte) level;
            parents[size] = parent;
            nameStarts[size] = names.length();
            names.append(name);
            foldedStarts[size] = folded.length();
            folded.append("\n ").append(RegionNames.folded(name)).append(' ');
            String shortName = level == 0 ? RegionNames.shortName(name) : "";
            if (!shortName.isEmpty()) {
                folded.append("/ ").append(RegionNames.folded(shortName)).append(' ');
            }
            size++;
        }

        void end() {
            nameStarts[size] = names.length();
            foldedStarts[size] = folded.length();
            folded.append('\n');
        }
    }
}

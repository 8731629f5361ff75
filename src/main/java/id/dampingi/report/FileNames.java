package id.dampingi.report;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for files that every system accepts, none of them twice, whatever groups are called. */
final class FileNames {
    private static final int LONGEST = 100;

    private final Set<String> taken = new HashSet<>();

    String unique(String wanted) {
        String name = safe(wanted);
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + " (" + i + ")";
        }
        return candidate;
    }

    /** Letters and digits of any script stay; what a system might refuse becomes a dash. */
    static String safe(String wanted) {
        StringBuilder name = new StringBuilder();
        wanted.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || " ._()+,&'".indexOf(c) >= 0 ? c : '-')
                .forEach(name::appendCodePoint);
        String tidy = name.toString().replaceAll("-{2,}", "-").replaceAll(" {2,}", " ");
        tidy = tidy.substring(0, tidy.offsetByCodePoints(0, Math.min(LONGEST, tidy.codePointCount(0, tidy.length()))));
        tidy = tidy.replaceAll("^[ .-]+|[ .-]+$", "");
        return tidy.isEmpty() ? "laporan" : tidy;
    }

    /** How many files of a folder may be replaced: reports of that month, whichever group they are of. */
    static long already(Path folder, YearMonth month) {
        String[] names = folder.toFile().list((in, name) -> name.startsWith(month + " ") && name.endsWith(".pdf"));
        return names == null ? 0 : names.length;
    }
}

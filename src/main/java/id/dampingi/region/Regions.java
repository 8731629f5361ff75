package id.dampingi.region;

import id.dampingi.kit.task.MayWait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All provinces, regencies and cities, districts and villages of Indonesia. They are read from the program when they are
 * first asked for, which takes a moment.
 */
public final class Regions {
    private static final Pattern CODE = Pattern.compile("\\d\\d(\\.\\d\\d(\\.\\d\\d(\\.\\d{4})?)?)?");
    private static final Pattern DIGITS = Pattern.compile("\\d\\d(\\d\\d(\\d\\d(\\d{4})?)?)?");
    private static final long ALL_DIGITS = 10;

    /** Read once, by whoever asks first. */
    private static final class Holder {
        private static final Regions ALL = new Regions(RegionList.read());
    }

    private final RegionList list;
    private final RegionSearch search;

    private Regions(RegionList list) {
        this.list = list;
        this.search = new RegionSearch(list);
    }

    public static Regions all() {
        assert MayWait.here();
        return Holder.ALL;
    }

    public int size() {
        return list.size();
    }

    /**
     * Those in whose names, with the names of where they lie, each word begins one; or whose code begins so. A place that
     * has none of the words itself is not named only because it lies in one that has them.
     */
    public List<Region> find(String typed, Set<Level> levels, int most) {
        return search.find(typed, levels, most).stream().map(list::region).toList();
    }

    /** By a code with its dots. */
    public Optional<Region> byCode(String code) {
        return CODE.matcher(code.strip()).matches() ? byDigits(code.strip().replace(".", "")) : Optional.empty();
    }

    /**
     * A place as somebody wrote it, with what the list knows to say: a known code gives the names that are missing, names
     * that fit one place alone give its code. What was written stays. Nothing is added where the two contradict each
     * other, or names fit several places or none.
     */
    public Region completed(Region written) {
        Region given = written.stripped();
        return (given.code().isEmpty() ? byNames(given) : byGivenCode(given))
                .filter(known -> agree(given, known))
                .map(known -> filled(given, known))
                .orElse(given);
    }

    /** Whether a place has the names that the list has for its code. */
    public Standing standing(Region region) {
        if (region.code().isEmpty()) {
            return Standing.NO_CODE;
        }
        return byCode(region.code())
                .map(known -> agree(region, known) ? Standing.LISTED : Standing.RENAMED)
                .orElse(Standing.UNKNOWN);
    }

    /** A code without dots may be one of another authority: it counts only beside a name that fits. */
    private Optional<Region> byGivenCode(Region given) {
        if (DIGITS.matcher(given.code()).matches() && !given.name().isEmpty()) {
            return byDigits(given.code());
        }
        return byCode(given.code());
    }

    private Optional<Region> byDigits(String digits) {
        int at = list.at(Long.parseLong(digits + "0".repeat((int) ALL_DIGITS - digits.length())));
        return at < 0 ? Optional.empty() : Optional.of(list.region(at));
    }

    /** The name of a village or district alone is not enough, even where there is only one of that name. */
    private Optional<Region> byNames(Region given) {
        List<String> names = given.largestFirst();
        long known = names.stream().filter(name -> !name.isEmpty()).count();
        boolean small = !given.village().isEmpty() || !given.district().isEmpty();
        return known < (small ? 2 : 1) ? Optional.empty() : names(given);
    }

    private Optional<Region> names(Region given) {
        List<Integer> found = new RegionMatch(list).of(given.largestFirst());
        return found.size() == 1 ? Optional.of(list.region(found.get(0))) : Optional.empty();
    }

    /** Whether each name that is given is, or may be short for, the known one. */
    private static boolean agree(Region given, Region known) {
        for (Level level : Level.values()) {
            String name = given.largestFirst().get(level.ordinal());
            String official = known.largestFirst().get(level.ordinal());
            if (!name.isEmpty() && !RegionNames.mayMean(level, name, official)) {
                return false;
            }
        }
        return true;
    }

    private static Region filled(Region given, Region known) {
        return new Region(
                first(given.village(), known.village()),
                first(given.district(), known.district()),
                first(given.regency(), known.regency()),
                first(given.province(), known.province()),
                known.code());
    }

    private static String first(String given, String known) {
        return given.isEmpty() ? known : given;
    }
}

package id.dampingi.region;

import java.util.ArrayList;
import java.util.List;

/** Finds the places that have given names, from the largest down, each within those found before. */
final class RegionMatch {
    private final RegionList list;

    RegionMatch(RegionList list) {
        this.list = list;
    }

    /** @param names in the order of {@link Level}, {@code ""} where any may stand; not all of them */
    List<Integer> of(List<String> names) {
        List<Integer> found = List.of();
        boolean first = true;
        for (Level level : Level.values()) {
            String name = names.get(level.ordinal());
            if (!name.isEmpty()) {
                found = first ? named(level, name, 0, list.size()) : within(found, level, name);
                first = false;
            }
        }
        return found;
    }

    private List<Integer> within(List<Integer> places, Level level, String name) {
        var found = new ArrayList<Integer>();
        for (int place : places) {
            found.addAll(named(level, name, place, list.end(place)));
        }
        return found;
    }

    private List<Integer> named(Level level, String name, int from, int to) {
        List<String> variants = RegionNames.variants(level, name);
        var found = new ArrayList<Integer>();
        for (int at = from; at < to; at++) {
            int place = at;
            if (list.level(at) == level && variants.stream().anyMatch(variant -> list.isNamed(place, variant))) {
                found.add(at);
            }
        }
        return found;
    }
}

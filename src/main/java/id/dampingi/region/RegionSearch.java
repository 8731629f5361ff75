package id.dampingi.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds places by the beginnings of words, in any order, in one walk through the names for each word. */
final class RegionSearch {
    private static final Pattern CODE = Pattern.compile("[0-9.]+");
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_WORDS = 8;
    private static final int DIGITS = 10;

    /** The best comes first: with the most words in its own name, then the most whole words, then the larger place. */
    private record Found(int at, int words, int whole, int level, String name) implements Comparable<Found> {
        private static final Comparator<Found> ORDER = Comparator.comparingInt(Found::words)
                .thenComparingInt(Found::whole)
                .reversed()
                .thenComparingInt(Found::level)
                .thenComparing(Found::name)
                .thenComparingInt(Found::at);

        @Override
        public int compareTo(Found other) {
            return ORDER.compare(this, other);
        }
    }

    private final RegionList list;

    RegionSearch(RegionList list) {
        this.list = list;
    }

    List<Integer> find(String typed, Set<Level> levels, int most) {
        String text = typed.strip();
        if (CODE.matcher(text).matches()) {
            return byCode(text.replace(".", ""), levels, most);
        }
        List<String> words = RegionNames.words(text).stream().limit(MOST_WORDS).toList();
        return String.join("", words).length() < FEWEST_LETTERS ? List.of() : byWords(words, levels, most);
    }

    private List<Integer> byWords(List<String> words, Set<Level> levels, int most) {
        var own = new byte[list.size()];
        var whole = new byte[list.size()];
        for (int i = 0; i < words.size(); i++) {
            mark(words.get(i), 1 << i, own, whole);
        }
        int all = (1 << words.size()) - 1;
        var together = own.clone();
        var best = new PriorityQueue<Found>(Comparator.reverseOrder());
        for (int at = 0; at < together.length; at++) {
            int parent = list.parent(at);
            together[at] |= parent < 0 ? 0 : together[parent];
            if (own[at] != 0 && (together[at] & 0xff) == all && levels.contains(list.level(at))) {
                int ownWords = Integer.bitCount(own[at] & 0xff);
                int wholeWords = Integer.bitCount(whole[at] & 0xff);
                if (best.size() < most || !worse(ownWords, wholeWords, best.element())) {
                    best.add(new Found(at, ownWords, wholeWords, list.level(at).ordinal(), list.name(at)));
                }
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted().map(Found::at).toList();
    }

    /** Told from the numbers alone, before a name is taken out of the list. */
    private static boolean worse(int words, int whole, Found than) {
        return words != than.words() ? words < than.words() : whole < than.whole();
    }

    private void mark(String word, int bit, byte[] own, byte[] whole) {
        String names = list.foldedNames();
        String begins = " " + word;
        int at = 0;
        for (int hit = names.indexOf(begins); hit >= 0; hit = names.indexOf(begins, hit + 1)) {
            at = list.atFolded(hit);
            own[at] |= (byte) bit;
            if (names.charAt(hit + begins.length()) == ' ') {
                whole[at] |= (byte) bit;
            }
        }
    }

    private List<Integer> byCode(String digits, Set<Level> levels, int most) {
        var found = new ArrayList<Integer>();
        if (digits.length() < FEWEST_LETTERS || digits.length() > DIGITS) {
            return found;
        }
        long first = Long.parseLong(digits + "0".repeat(DIGITS - digits.length()));
        long last = Long.parseLong(digits + "9".repeat(DIGITS - digits.length()));
        int begin = list.at(first);
        for (int at = begin < 0 ? -begin - 1 : begin;
                at < list.size() && list.key(at) <= last && found.size() < most;
                at++) {
            if (levels.contains(list.level(at))) {
                found.add(at);
            }
        }
        return found;
    }
}

package id.dampingi.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/** Where the words that are typed stand in a text, as the search takes them: at the beginning of its words, accents or not. */
final class Matches {
    private Matches() {}

    /** The places of the text that are to be marked. */
    static BitSet of(String text, String typed) {
        String all = plain(text).toLowerCase(Locale.ROOT);
        var marked = new BitSet(text.length());
        if (all.length() != text.length()) {
            return marked;
        }
        Arrays.stream(plain(typed).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> mark(all, word, marked));
        return marked;
    }

    /** The same letters without their accents, as many as before. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            plain.append(
                    letter < 128
                            ? letter
                            : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                    .charAt(0));
        }
        return plain.toString();
    }

    private static void mark(String text, String word, BitSet marked) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                marked.set(at, at + word.length());
            }
        }
    }
}

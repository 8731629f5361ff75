package id.dampingi.kit.i18n;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers and amounts of rupiah in words, as hand-over records and receipts spell them: Indonesian ("terbilang") or
 * English. Whole numbers from 0 up to 999.999.999.999.999.
 */
public final class NumberWords {
    /** The largest number that has words: 999 trillion and whatever is below the next one. */
    public static final long MOST = 999_999_999_999_999L;

    private static final int CENTS = 2;
    private static final int THOUSAND = 1_000;

    private static final List<String> ID_SMALL = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");
    private static final List<String> ID_LARGE = List.of("", "ribu", "juta", "miliar", "triliun");
    private static final List<String> EN_SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> EN_TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> EN_LARGE = List.of("", "thousand", "million", "billion", "trillion");

    private NumberWords() {}

    /**
     * {@code seribu dua ratus lima puluh rupiah}, {@code one thousand two hundred and fifty rupiah}; with sen, if there
     * are any.
     *
     * @throws IllegalArgumentException for an amount below zero, above {@link #MOST}, or with parts of a sen
     */
    public static String rupiah(BigDecimal amount, Locale language) {
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > CENTS || plain.signum() < 0 || plain.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new IllegalArgumentException("no words for this amount");
        }
        long whole = plain.longValue();
        long cents =
                plain.subtract(BigDecimal.valueOf(whole)).movePointRight(CENTS).longValueExact();
        String rupiah = of(whole, language) + " rupiah";
        if (cents == 0) {
            return rupiah;
        }
        return rupiah + (isEnglish(language) ? " and " : " ") + of(cents, language) + " sen";
    }

    /** @throws IllegalArgumentException for a number below zero or above {@link #MOST} */
    public static String of(long number, Locale language) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("no words for this number");
        }
        return isEnglish(language) ? english(number) : indonesian(number);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    private static String indonesian(long number) {
        if (number == 0) {
            return ID_SMALL.get(0);
        }
        List<String> words = new ArrayList<>();
        for (int power = ID_LARGE.size() - 1; power >= 0; power--) {
            int part = part(number, power);
            if (power == 1 && part == 1) {
                words.add("seribu");
            } else if (part > 0) {
                words.add(indonesianHundreds(part));
                words.add(ID_LARGE.get(power));
            }
        }
        return String.join(" ", words).strip();
    }

    /** 1 to 999. */
    private static String indonesianHundreds(int number) {
        int hundreds = number / 100;
        int rest = number % 100;
        String words = hundreds == 0 ? "" : hundreds == 1 ? "seratus" : ID_SMALL.get(hundreds) + " ratus";
        return rest == 0 ? words : (words + " " + indonesianTens(rest)).strip();
    }

    /** 1 to 99. */
    private static String indonesianTens(int number) {
        if (number < ID_SMALL.size()) {
            return ID_SMALL.get(number);
        }
        if (number < 20) {
            return ID_SMALL.get(number - 10) + " belas";
        }
        String tens = ID_SMALL.get(number / 10) + " puluh";
        return number % 10 == 0 ? tens : tens + " " + ID_SMALL.get(number % 10);
    }

    private static String english(long number) {
        if (number == 0) {
            return EN_SMALL.get(0);
        }
        List<String> words = new ArrayList<>();
        for (int power = EN_LARGE.size() - 1; power >= 0; power--) {
            int part = part(number, power);
            if (part > 0) {
                // One million and five: the last words are joined when no hundred stands before them.
                words.add(power == 0 && part < 100 && !words.isEmpty() ? "and" : "");
                words.add(englishHundreds(part));
                words.add(EN_LARGE.get(power));
            }
        }
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /** 1 to 999. */
    private static String englishHundreds(int number) {
        int hundreds = number / 100;
        int rest = number % 100;
        String words = hundreds == 0 ? "" : EN_SMALL.get(hundreds) + " hundred";
        if (rest == 0) {
            return words;
        }
        return (words.isEmpty() ? "" : words + " and ") + englishTens(rest);
    }

    /** 1 to 99. */
    private static String englishTens(int number) {
        if (number < EN_SMALL.size()) {
            return EN_SMALL.get(number);
        }
        String tens = EN_TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + "-" + EN_SMALL.get(number % 10);
    }

    /** The three digits that stand before {@code power} groups of three others. */
    private static int part(long number, int power) {
        long shifted = number;
        for (int i = 0; i < power; i++) {
            shifted /= THOUSAND;
        }
        return (int) (shifted % THOUSAND);
    }
}

package id.dampingi.kit.db;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals in the data file: integers of ten thousandths. */
public final class Scaled {
    /** Decimals that are kept. */
    public static final int DECIMALS = 4;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE, DECIMALS);

    private Scaled() {}

    /** Whether a number can be kept without losing a digit. */
    public static boolean fits(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= DECIMALS && number.abs().compareTo(LARGEST) <= 0;
    }

    /** @throws ArithmeticException if the number does not {@linkplain #fits fit} */
    public static long toLong(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    /** Without trailing zeros, so that equal numbers are equal records. */
    public static BigDecimal of(long scaled) {
        return plain(BigDecimal.valueOf(scaled, DECIMALS));
    }

    /** The one form in which a number is kept in records: no trailing zeros, no exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package id.dampingi.economy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/** What a member's household earned in a month, in rupiah, as the member told it. */
public record Income(UUID id, UUID member, YearMonth month, BigDecimal amount, String source) {}

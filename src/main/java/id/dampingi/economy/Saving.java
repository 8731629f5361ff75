package id.dampingi.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money put into savings or taken out of them.
 *
 * @param member null when it is the group's common money
 * @param amount in rupiah; below zero when taken out
 */
public record Saving(UUID id, UUID group, @Nullable UUID member, LocalDate date, BigDecimal amount, String note) {}

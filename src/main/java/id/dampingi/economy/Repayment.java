package id.dampingi.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A part of a loan that was paid back, in rupiah. */
public record Repayment(UUID id, UUID loan, LocalDate date, BigDecimal amount) {}

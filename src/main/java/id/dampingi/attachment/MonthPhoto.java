package id.dampingi.attachment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A photo of something that was done.
 *
 * @param title of the activity
 * @param picture reads it, when its turn comes; empty when it is not here
 */
public record MonthPhoto(String title, LocalDate date, String caption, Supplier<Optional<byte[]>> picture) {}

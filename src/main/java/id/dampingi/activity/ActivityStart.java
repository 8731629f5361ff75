package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Principles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of an activity that comes of something else, for its form to begin with.
 *
 * @param principles what was said of them already
 * @param origin what it comes of; tells apart forms that were left unfinished
 */
public record ActivityStart(
        UUID origin, UUID group, LocalDate date, String title, Optional<Approach> approach, Principles principles) {}

package id.dampingi.principle;

import java.time.LocalDate;
import java.util.UUID;

/** What was learnt from the community in an activity. */
public record Lesson(UUID activity, LocalDate date, String title, String text) {}

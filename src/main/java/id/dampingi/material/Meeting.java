package id.dampingi.material;

import java.time.LocalDate;
import java.util.UUID;

/** An activity of a group that a session can be part of, with how many were there; 0 when nobody was counted. */
public record Meeting(UUID id, LocalDate date, String title, int participants) {}

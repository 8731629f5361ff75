package id.dampingi.attendance;

import java.time.LocalDate;

/** How one member stood in the list of one activity. */
public record Attended(LocalDate date, String title, AttendanceState state) {}

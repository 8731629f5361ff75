package id.dampingi.report;

/**
 * A line of an agenda on paper.
 *
 * @param day stands once above its lines
 * @param mark a box to tick
 * @param what {@code ""} when there is nothing at all
 */
public record AgendaLine(String day, String mark, String time, String what, String group, String place) {}

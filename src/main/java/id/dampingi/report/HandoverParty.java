package id.dampingi.report;

/** One side of a hand-over as it is introduced: {@code called} says how the paper speaks of it from there on. */
public record HandoverParty(String no, String name, String position, String called) {}

package id.dampingi.report;

/** A line in the head of a paper: what it is and what it is here. */
public record PaperFact(String label, String value) {}

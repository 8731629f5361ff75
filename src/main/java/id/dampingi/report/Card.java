package id.dampingi.report;

/** A figure in large type at the head of a report. */
public record Card(String value, String label, String note) {}

package id.dampingi.activity;

import java.util.List;

/** The first activities of a list, and how many the whole list has. */
public record ActivityPage(List<ActivityRow> rows, int total) {}

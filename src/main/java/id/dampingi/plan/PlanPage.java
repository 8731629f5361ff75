package id.dampingi.plan;

import java.util.List;

/** The first plans of a list, and how many the whole list has. */
public record PlanPage(List<PlanRow> rows, int total) {}

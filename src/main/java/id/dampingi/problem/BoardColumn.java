package id.dampingi.problem;

import java.util.List;

/** The first problems of a step, the weightiest first, and how many there are. */
public record BoardColumn(Step step, List<ProblemRow> rows, int total) {}

package id.dampingi.principle;

import java.util.List;

/**
 * The three principles of a group in a month, beside the month before.
 *
 * @param lessons what was learnt in the month, in the order of time
 */
public record PrincipleMonth(PrincipleFigures now, PrincipleFigures before, List<Lesson> lessons) {}

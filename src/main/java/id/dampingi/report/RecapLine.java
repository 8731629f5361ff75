package id.dampingi.report;

import id.dampingi.evaluation.Rating;

/** A line of the recap's table. */
public record RecapLine(
        String no,
        String group,
        String where,
        String facilitator,
        String members,
        String religious,
        String social,
        String political,
        String economic,
        String score,
        Rating rating,
        String ratingText,
        String activities,
        String attendance,
        String attention) {}

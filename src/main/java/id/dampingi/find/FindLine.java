package id.dampingi.find;

/** A line of what was found: a heading, a record or something to do. */
sealed interface FindLine permits FindHeading, Hit, Deed {}

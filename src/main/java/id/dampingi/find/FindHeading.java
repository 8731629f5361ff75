package id.dampingi.find;

/** Stands over lines of one kind. */
record FindHeading(String key) implements FindLine {}

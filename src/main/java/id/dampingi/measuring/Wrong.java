package id.dampingi.measuring;

import id.dampingi.kit.form.Problem;

/** What was typed into a cell and could not be saved, with the reason. */
record Wrong(String text, Problem problem) {}

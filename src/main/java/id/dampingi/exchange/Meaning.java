package id.dampingi.exchange;

import id.dampingi.approach.Choice;
import java.util.Optional;

/** A value found in a column and the choice it stands for, if that is known. */
record Meaning(String value, Optional<Choice> choice) {}

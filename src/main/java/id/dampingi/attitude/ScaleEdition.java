package id.dampingi.attitude;

/** A scale with one of its versions. */
public record ScaleEdition(Scale scale, ScaleVersion version) {}

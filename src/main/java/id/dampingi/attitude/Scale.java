package id.dampingi.attitude;

import java.util.UUID;

/** A scale that attitudes are put on; its aspects stand in its versions. */
public record Scale(UUID id, String name, String nameEn, boolean active) {}

package id.dampingi.facility;

import java.util.List;

/** A hand-over with what was handed over, in the order of the requests. */
public record HandedOver(Handover handover, List<Facility> goods) {}

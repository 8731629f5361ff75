package id.dampingi.measuring;

import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.Target;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What typing into some cells comes to: records to save and to delete, all in one change, and the cells whose text cannot
 * be saved.
 */
record Edit(
        List<Target> targets,
        List<UUID> goneTargets,
        List<Measurement> measurements,
        List<UUID> goneMeasurements,
        Map<Spot, Wrong> wrong) {
    boolean saves() {
        return !(targets.isEmpty() && goneTargets.isEmpty() && measurements.isEmpty() && goneMeasurements.isEmpty());
    }

    boolean touchesTargets() {
        return !(targets.isEmpty() && goneTargets.isEmpty());
    }
}

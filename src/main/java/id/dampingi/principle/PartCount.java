package id.dampingi.principle;

import id.dampingi.approach.Part;
import java.util.OptionalDouble;

/** In how many activities and plans the facilitator took which part. */
public record PartCount(int listened, int facilitated, int advised, int decided, int didIt) {
    public static final PartCount NONE = new PartCount(0, 0, 0, 0, 0);

    public int said() {
        return listened + facilitated + advised + decided + didIt;
    }

    public int of(Part part) {
        return switch (part) {
            case LISTENED -> listened;
            case FACILITATED -> facilitated;
            case ADVISED -> advised;
            case DECIDED -> decided;
            case DID_IT -> didIt;
        };
    }

    /**
     * Where the facilitator stands in the mean, from 1 (listened) to 5 (did it for them): Σ place · number / Σ number. The
     * less the better. Empty when nothing was said.
     */
    public OptionalDouble position() {
        int sum = listened + 2 * facilitated + 3 * advised + 4 * decided + 5 * didIt;
        return said() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / said());
    }
}

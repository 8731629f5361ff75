package id.dampingi.principle;

import java.util.OptionalDouble;

/** How many activities and plans were the community's, of both, and the facilitator's. */
public record SideCount(int community, int both, int facilitator) {
    public static final SideCount NONE = new SideCount(0, 0, 0);

    /** Of so many something was said. */
    public int said() {
        return community + both + facilitator;
    }

    /**
     * The community's share from 0 to 1: (community + both / 2) / (community + both + facilitator), for what was done
     * together is half theirs. Empty when nothing was said.
     */
    public OptionalDouble share() {
        return said() == 0 ? OptionalDouble.empty() : OptionalDouble.of((community + both / 2.0) / said());
    }
}

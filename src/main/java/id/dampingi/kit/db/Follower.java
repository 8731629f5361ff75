package id.dampingi.kit.db;

import java.util.Set;

/** Keeps records that follow from others: told of what a change wrote before it is committed, it writes more through it. */
public interface Follower {
    /** The tables that it wants to hear of. */
    Set<String> tables();

    /** If this fails, the whole change does. What it writes itself is not told to it. */
    void follow(Changing changing, Touched touched);
}

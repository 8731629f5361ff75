package id.dampingi.kit.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Those who are told of each change before it is committed. */
final class Followers {
    private final List<Follower> all = new ArrayList<>();

    void add(Follower follower) {
        all.add(follower);
    }

    /** Of which any of them is to be told. */
    Set<String> tables() {
        return all.stream().flatMap(one -> one.tables().stream()).collect(Collectors.toSet());
    }

    void follow(Changing changing) {
        Touched touched = changing.touched();
        if (!touched.isEmpty()) {
            all.forEach(one -> one.follow(changing, touched));
        }
    }
}

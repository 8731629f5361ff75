package id.dampingi.support;

import id.dampingi.group.Group;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Ids;

/** Plain records for tests that do not care for most of their fields. */
public final class Make {
    private Make() {}

    public static Group group(String code, String name) {
        return new Group(Ids.next(), code, name, "", "", "", "", null, null, null, Stage.INTRODUCTION, "");
    }
}

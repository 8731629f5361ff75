package id.dampingi.sample;

import id.dampingi.approach.Approach;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.group.Stage;
import id.dampingi.ownfield.OwnValues;
import id.dampingi.region.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of {@code groups.txt}: a group and what its people and figures are made from.
 *
 * @param index from 0, in the order of the file
 * @param names whose names its members bear, in {@code names.txt}
 * @param women in 100
 * @param paces how fast it goes towards its targets, in 100 of what was planned, in the order of the approaches
 */
record SampleGroup(int index, Group group, String names, int size, int women, List<Integer> paces) {
    private static final String REGENCY = "Kabupaten Banyuwangi";
    private static final String PROVINCE = "Jawa Timur";

    static SampleGroup of(int index, List<String> parts, List<Facilitator> facilitators, LocalDate today, Dice dice) {
        var group = new Group(
                dice.id(),
                parts.get(0),
                parts.get(1),
                parts.get(2),
                region(parts.get(3)),
                facilitators.get(Integer.parseInt(parts.get(4)) - 1).id(),
                today.minusMonths(Long.parseLong(parts.get(5))).withDayOfMonth(7),
                null,
                Stage.valueOf(parts.get(6)),
                parts.get(11),
                OwnValues.NONE);
        List<Integer> paces =
                Stream.of(parts.get(10).split(" ")).map(Integer::valueOf).toList();
        return new SampleGroup(
                index, group, parts.get(7), Integer.parseInt(parts.get(8)), Integer.parseInt(parts.get(9)), paces);
    }

    /** {@code village, district, code} */
    private static Region region(String text) {
        String[] parts = text.split(", ");
        return new Region(parts[0], parts[1], REGENCY, PROVINCE, parts[2]);
    }

    String code() {
        return group.code();
    }

    LocalDate since() {
        LocalDate since = group.since();
        return since == null ? LocalDate.MIN : since;
    }

    double pace(Approach approach) {
        return paces.get(approach.ordinal()) / 100.0;
    }

    /** Nothing is measured while a group is only being got to know. */
    boolean isMeasured() {
        return group.stage() != Stage.INTRODUCTION;
    }
}

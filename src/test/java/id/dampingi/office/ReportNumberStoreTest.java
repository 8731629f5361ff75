package id.dampingi.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportNumberStoreTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final Desk desk = new Desk();
    private final GroupStore groups = new GroupStore(desk.database);
    private final ReportNumberStore numbers = new ReportNumberStore(desk.database);
    private final Group rose = Make.group("A", "Mawar");
    private final Group jasmine = Make.group("B", "Melati");

    @Test
    void theNumberOfADeletedGroupIsGivenToNobodyElse() {
        groups.save(rose);
        groups.save(jasmine);
        assertThat(issued(rose)).isEqualTo(1);

        desk.history.did(groups.delete(rose.id()));
        assertThat(issued(jasmine)).isEqualTo(2);

        desk.history.undo();
        assertThat(issued(rose)).isEqualTo(1);
    }

    private int issued(Group group) {
        List<Optional<UUID>> one = List.of(Optional.of(group.id()));
        int promised = Objects.requireNonNull(numbers.numbers(OCTOBER, one).get(one.get(0)));
        numbers.issue(OCTOBER, one);
        assertThat(numbers.numbers(OCTOBER, one).get(one.get(0))).isEqualTo(promised);
        return promised;
    }
}

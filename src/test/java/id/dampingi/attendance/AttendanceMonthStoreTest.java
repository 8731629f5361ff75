package id.dampingi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.activity.ActivityStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.sample.SampleOffice;
import id.dampingi.support.TestData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttendanceMonthStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void theMonthHasTheListsOfItsActivitiesAsEachIsReadByItself() {
        try (var database = TestData.inMemory()) {
            SampleOffice.fill(database, TODAY);
            var single = new AttendanceStore(database);
            var activities = new ActivityStore(database);
            List<UUID> groups =
                    new GroupStore(database).all().stream().map(Group::id).toList();
            var seen = new ArrayList<AttendanceList>();
            for (YearMonth month = YearMonth.of(2026, 6);
                    !month.isAfter(YearMonth.of(2026, 11));
                    month = month.plusMonths(1)) {
                var lists = new AttendanceMonthStore(database).ofMonth(groups, month);
                for (UUID group : groups) {
                    List<AttendanceList> expected =
                            activities.ofGroup(group, month.atDay(1), month.atEndOfMonth()).stream()
                                    .filter(one -> one.state() == ActivityState.DONE)
                                    .map(Activity::id)
                                    .map(id -> single.ofActivity(id).orElseThrow())
                                    .filter(list -> !list.marks().isEmpty())
                                    .toList();
                    assertThat(lists.getOrDefault(group, List.of())).isEqualTo(expected);
                    seen.addAll(expected);
                }
            }
            assertThat(seen)
                    .hasSizeGreaterThan(10)
                    .anyMatch(list -> list.unmarked() > 0
                            || list.present() < list.members().size());
        }
    }
}

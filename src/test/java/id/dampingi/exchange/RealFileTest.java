package id.dampingi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.kit.task.Progress;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file as the world makes them: 2,510 rows, repeated in all that they say but their number. */
class RealFileTest {
    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyRowComesIn() {
        ImportOutcome outcome = office.job.run(Office.pam(), Office.pamMapping(), Progress.NONE);

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.count(Outcome.NEW)).isEqualTo(2510);
        assertThat(outcome.newGroups()).isEqualTo(43);
        assertThat(outcome.newFacilitators()).isEqualTo(13);
        assertThat(office.allActivities())
                .hasSize(2510)
                .filteredOn(activity -> activity.state() == ActivityState.PLANNED)
                .hasSize(387);
        assertThat(office.allActivities())
                .filteredOn(activity -> activity.mainApproach() == Approach.ECONOMIC)
                .hasSize(550)
                .extracting(Activity::title)
                .contains("Food Security and Agriculture – Act for Peace");
        assertThat(office.groups.byCode("VUT0105005"))
                .get()
                .extracting(Group::name)
                .isEqualTo("Efate");
        assertThat(office.groups.byCode("0")).get().extracting(Group::name).isEqualTo("0");
        assertThat(office.facilitators.all()).extracting(Facilitator::name).contains("Vanuatu Red Cross");
    }

    @Test
    void theDryRunSaysTheSameAndWritesNothing() {
        ImportOutcome dry = office.job.dryRun(Office.pam(), Office.pamMapping(), Progress.NONE);
        assertThat(office.groups.all()).isEmpty();
        assertThat(office.allActivities()).isEmpty();

        ImportOutcome real = office.job.run(Office.pam(), Office.pamMapping(), Progress.NONE);
        assertThat(real.counts()).isEqualTo(dry.counts());
        assertThat(real.rows()).isEqualTo(dry.rows());
        assertThat(real.newGroups()).isEqualTo(dry.newGroups());
        assertThat(dry.change()).isEmpty();
    }

    @Test
    void theSecondTimeNothingChanges() {
        office.job.run(Office.pam(), Office.pamMapping(), Progress.NONE);
        ImportOutcome again = office.job.run(Office.pam(), Office.pamMapping(), Progress.NONE);

        assertThat(again.count(Outcome.SAME)).isEqualTo(2510);
        assertThat(again.change()).get().matches(change -> change.isEmpty());
        assertThat(office.allActivities()).hasSize(2510);
    }

    @Test
    void undoTakesItBackWholeAndRedoBringsItAgain() {
        ImportOutcome outcome = office.job.run(Office.pam(), Office.pamMapping(), Progress.NONE);

        var undone = office.journal.revert(outcome.change().orElseThrow().id(), "change.importActivities");
        assertThat(office.allActivities()).isEmpty();
        assertThat(office.groups.all()).isEmpty();
        assertThat(office.facilitators.all()).isEmpty();

        office.journal.revert(undone.id(), "change.importActivities");
        assertThat(office.allActivities()).hasSize(2510);
        assertThat(office.groups.all()).hasSize(43);
    }

    @Test
    void aCancelledImportLeavesNothing() {
        var impatient = new Progress() {
            private int rows;

            @Override
            public void at(int done, int total) {
                rows = done;
            }

            @Override
            public boolean cancelled() {
                return rows > 1000;
            }
        };
        assertThatThrownBy(() -> office.job.run(Office.pam(), Office.pamMapping(), impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(office.allActivities()).isEmpty();
        assertThat(office.groups.all()).isEmpty();
    }

    @Test
    void theGuessNeedsOnlyADate() {
        ImportMapping guess = office.job.guess(Office.pam(), ImportKind.ACTIVITIES);

        assertThat(guess.source(ImportField.GROUP_CODE).columns()).containsExactly("Place code");
        assertThat(guess.source(ImportField.FACILITATOR).columns()).containsExactly("Organisation");
        assertThat(guess.source(ImportField.APPROACH).columns()).containsExactly("Sector");
        assertThat(guess.source(ImportField.STATE).columns()).containsExactly("Status");
        assertThat(guess.missing()).containsExactly(ImportField.DATE);
    }
}

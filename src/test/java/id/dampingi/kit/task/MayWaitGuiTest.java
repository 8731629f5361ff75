package id.dampingi.kit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.group.GroupStore;
import id.dampingi.support.TestData;
import id.dampingi.testing.Gui;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every test with a window is one that no query runs on the event thread: assertions watch it. */
@Tag("gui")
class MayWaitGuiTest {
    @RegisterExtension
    final Gui gui = new Gui();

    @Test
    void aQueryOnTheEventThreadIsRefusedWhileTested() {
        assertThat(MayWait.class.desiredAssertionStatus()).isTrue();
        try (var database = TestData.inMemory()) {
            var groups = new GroupStore(database);
            assertThat(groups.all()).isEmpty();

            assertThatThrownBy(() -> GuiActionRunner.execute(groups::all))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("event thread");
        }
    }
}

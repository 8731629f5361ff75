package id.dampingi.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.support.Desk;
import id.dampingi.support.LaterBackground;
import id.dampingi.support.Make;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskedTest {
    private final Desk desk = new Desk();
    private final GroupStore groups = new GroupStore(desk.database);
    private final LaterBackground background = new LaterBackground();
    private final List<Exception> failures = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private final Asked<String, String> asked =
            new Asked<>("all", "nothing", Set.of("assisted_group"), this::read, slowDesk(), desk.events);
    private boolean broken;

    @Test
    void anAnswerThatComesAfterTheNextQuestionIsNotShown() {
        var shown = new ArrayList<String>();
        asked.onChange(() -> shown.add(asked.answer()));

        asked.ask("first");
        asked.ask("second");
        background.runAll();

        assertThat(read).containsExactly("first", "second");
        assertThat(shown).containsExactly("answer to second");
    }

    @Test
    void whatChangesOutOfSightIsReadWhenItComesBack() {
        asked.watch();
        background.runAll();
        asked.unwatch();
        desk.history.did(groups.save(Make.group("A", "Melati")));
        background.runAll();
        assertThat(read).containsExactly("all");

        asked.watch();
        background.runAll();
        assertThat(read).containsExactly("all", "all");
        asked.watch();
        background.runAll();
        assertThat(read).as("nothing has changed since").hasSize(2);
    }

    @Test
    void afterAFailureTheNextLookTriesAgain() {
        broken = true;
        asked.watch();
        background.runAll();
        assertThat(failures).hasSize(1);
        assertThat(asked.answered()).isFalse();

        broken = false;
        asked.watch();
        background.runAll();
        assertThat(asked.answer()).isEqualTo("answer to all");
    }

    private String read(String question) {
        read.add(question);
        if (broken) {
            throw new IllegalStateException("broken");
        }
        return "answer to " + question;
    }

    private FormDesk slowDesk() {
        return new FormDesk(
                background,
                desk.history,
                new DraftStore(desk.database),
                new SavedFilterStore(desk.database),
                failures::add,
                desk.forms.delay());
    }
}

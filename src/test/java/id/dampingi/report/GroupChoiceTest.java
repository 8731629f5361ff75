package id.dampingi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.group.Group;
import id.dampingi.group.Stage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupChoiceTest {
    private final Group mawar = group(1, "K-1", "Mawar", "Sobo");
    private final Group melati = group(2, "K-2", "Melati", "Genteng");
    private final Group tunas = group(3, "K-3", "Tunas Muda", "Sobo");
    private final GroupChoice choice = new GroupChoice(() -> {});

    @Test
    void allAreCheckedAtFirstAndTheFirstIsShown() {
        choice.offer(List.of(mawar, melati));

        assertThat(choice.checked()).containsExactly(mawar.id(), melati.id());
        assertThat(choice.shown()).contains(mawar.id());
    }

    @Test
    void whatWasUncheckedStaysSoWhenTheListIsLoadedAgain() {
        choice.offer(List.of(mawar, melati));
        choice.toggle(mawar.id());
        choice.offer(List.of(mawar, melati, tunas));

        assertThat(choice.checked()).containsExactly(melati.id(), tunas.id());
    }

    @Test
    void checkingAllOrNoneMeansThoseThatTheSearchShows() {
        choice.offer(List.of(mawar, melati, tunas));
        choice.checkNone();
        choice.search(" SOBO ");
        choice.checkAll();

        assertThat(choice.visible()).containsExactly(mawar, tunas);
        assertThat(choice.checked()).containsExactly(mawar.id(), tunas.id());
    }

    @Test
    void oneGroupCanBeWantedBeforeTheListIsThere() {
        choice.only(melati.id());
        choice.offer(List.of(mawar, melati, tunas));

        assertThat(choice.checked()).containsExactly(melati.id());
        assertThat(choice.shown()).contains(melati.id());
    }

    @Test
    void aGroupThatIsGoneIsNoLongerShown() {
        choice.offer(List.of(mawar, melati));
        choice.show(melati.id());
        choice.offer(List.of(mawar));

        assertThat(choice.shown()).contains(mawar.id());
    }

    private static Group group(int id, String code, String name, String village) {
        return new Group(new UUID(0, id), code, name, "", village, "", "", null, null, null, Stage.INTRODUCTION, "");
    }
}

package id.dampingi.problem;

import id.dampingi.kit.ui.Part;
import java.awt.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** The door to the problems of one group, a part of the group's page. */
final class GroupProblemsFeature implements Part {
    private final GroupProblemsModel model;
    private final Consumer<UUID> open;
    private final BiConsumer<Component, Optional<UUID>> add;

    /** @param open shows a problem; @param add opens the form of a new problem of a group over a component */
    GroupProblemsFeature(GroupProblemsModel model, Consumer<UUID> open, BiConsumer<Component, Optional<UUID>> add) {
        this.model = model;
        this.open = open;
        this.add = add;
    }

    @Override
    public String part() {
        return "problem";
    }

    @Override
    public String key() {
        return "group.tabProblems";
    }

    @Override
    public JComponent component() {
        return new GroupProblemsPanel(model, open, over -> add.accept(over, model.group()));
    }

    @Override
    public void show(UUID group) {
        model.show(group);
    }
}

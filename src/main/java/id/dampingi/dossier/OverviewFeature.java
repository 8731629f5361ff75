package id.dampingi.dossier;

import id.dampingi.activity.Activity;
import id.dampingi.kit.ui.Part;
import id.dampingi.kit.ui.Place;
import id.dampingi.plan.PlanItem;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** The first part of a group's page; the page's own model reads what it shows. */
final class OverviewFeature implements Part {
    private final GroupPageModel model;
    private final GroupDoors doors;
    private final Consumer<String> select;

    /** @param select goes to another part of the page */
    OverviewFeature(GroupPageModel model, GroupDoors doors, Consumer<String> select) {
        this.model = model;
        this.doors = doors;
        this.select = select;
    }

    @Override
    public String part() {
        return "overview";
    }

    @Override
    public String key() {
        return "group.tabOverview";
    }

    @Override
    public JComponent component() {
        return new OverviewPanel(model, this);
    }

    void part(String part) {
        select.accept(part);
    }

    void activity(JComponent over, Activity activity) {
        doors.activities().open(over, activity.id());
    }

    void plan(JComponent over, PlanItem plan) {
        doors.plans().open(over, plan);
    }

    void problem(UUID problem) {
        model.group().ifPresent(group -> doors.problems().visit(problem, Place.of("group.screen", group, part())));
    }
}

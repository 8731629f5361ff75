package id.dampingi.activity;

import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.ListBar;
import id.dampingi.kit.ui.Theme;
import java.awt.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The activities of one group, for its page. */
final class GroupActivitiesPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ActivityListModel model;
    private final ActivityTablePanel table;
    private final JLabel summary = Theme.secondary("");
    private final ListBar bar = new ListBar();
    private final JButton more;

    GroupActivitiesPanel(ActivityListModel model, ActivityDialog dialog, Optional<BiConsumer<Component, UUID>> raises) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]10[grow, fill]8[]"));
        this.model = model;
        setName("activity.ofGroup");
        setOpaque(false);
        var newActivity = new Command(
                "activity.new",
                () -> dialog.openNew(this, Optional.ofNullable(model.filter().group())));
        newActivity.tip().icon("plus").shortcut("ctrl N").within(this);
        table = new ActivityTablePanel(model, dialog, ActivityTablePanel.Of.ONE_GROUP, raises);
        bar.say(summary).tool(table.tools());
        table.empty(new EmptyState("calendar-check", "activity.emptyGroup", newActivity));
        more = new Command("activity.more", model::more).button();
        add(bar, "wmin 0");
        add(table, "wmin 0");
        add(more, "alignx center, grow 0");
        model.onChange(this::showModel);
        showModel();
    }

    private void showModel() {
        table.showRows();
        more.setVisible(model.hasMore());
        summary.setText(ActivityWords.summary(model));
        // The empty list says the same in its middle, and the page has the button for a new activity.
        bar.setVisible(!model.rows().isEmpty());
    }
}

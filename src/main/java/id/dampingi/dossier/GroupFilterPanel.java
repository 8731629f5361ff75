package id.dampingi.dossier;

import id.dampingi.dossier.GroupFilter.Going;
import id.dampingi.dossier.GroupFilter.Place;
import id.dampingi.evaluation.Rating;
import id.dampingi.group.Stage;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.FilterButton;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.OptionBox;
import id.dampingi.ownfield.OwnChoice;
import id.dampingi.ownfield.OwnFieldFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The choices that narrow the list of groups. */
final class GroupFilterPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Stands in no name. */
    private static final String BETWEEN = "\n";

    private static final String INDENT = "    ";

    private final transient GroupListModel model;
    private final JComboBox<Option> going = combo("group.going");
    private final JComboBox<Option> facilitator = combo("group.facilitator");
    private final JComboBox<Option> stage = combo("group.stage");
    private final JComboBox<Option> kind = combo("group.kind");
    private final JComboBox<Option> rating = combo("group.rating");
    private final JComboBox<Option> place = combo("group.place");
    private final OptionBox own;
    private final FilterButton saved;
    private boolean filling;

    GroupFilterPanel(GroupListModel model) {
        super(new MigLayout("insets 0, gapx 8, hidemode 3", "[][][][][][][][]push"));
        this.model = model;
        setOpaque(false);
        add(going, "wmin pref");
        add(facilitator, "wmin 60, wmax 165");
        add(stage, "wmin 90");
        add(kind, "wmin 60, wmax 150");
        add(rating, "wmin 90");
        add(place, "wmin 60, wmax 160");
        own = new OptionBox(OwnChoice.KEY, List.of(), id -> choose());
        add(own, "wmin 60, wmax 160");
        saved = new FilterButton(model.filters());
        add(saved, "wmin pref, wmax 150");
        for (JComboBox<Option> combo : List.of(going, facilitator, stage, kind, rating, place)) {
            combo.addActionListener(e -> choose());
        }
    }

    void refresh() {
        filling = true;
        GroupFilter filter = model.filter();
        saved.refresh();
        offer(going, Option.of(Going.values(), Going::key), filter.going().name());
        offer(facilitator, any("group.anyFacilitator", texts(model.facilitators())), filter.facilitator());
        offer(stage, any("group.anyStage", Option.of(Stage.values(), Stage::key)), filter.stage());
        offer(kind, any("group.anyKind", texts(model.kinds())), filter.kind());
        offer(rating, any("group.anyRating", Option.of(Rating.values(), Rating::key)), filter.rating());
        offer(
                place,
                any("group.anyPlace", Option.of(model.places(), GroupFilterPanel::id, GroupFilterPanel::words)),
                id(filter.place()));
        // Where there is nothing to choose between, the others have the room.
        facilitator.setVisible(facilitator.getItemCount() > 1);
        kind.setVisible(kind.getItemCount() > 1);
        place.setVisible(place.getItemCount() > 2);
        own.show(
                OwnFieldFeature.choices(model.own()),
                "ownField.anything",
                filter.own().map(OwnChoice::text).orElse(""));
        filling = false;
    }

    private void choose() {
        if (!filling) {
            model.filter(new GroupFilter(
                    model.filter().search(),
                    chosen(facilitator),
                    chosen(stage),
                    chosen(kind),
                    chosen(rating),
                    place(chosen(place)),
                    Going.valueOf(chosen(going)),
                    OwnChoice.of(chosen(own), model.own())));
        }
    }

    private static String id(Place one) {
        return one.equals(Place.ANYWHERE) ? "" : one.regency() + BETWEEN + one.district();
    }

    private static String words(Place one) {
        return one.district().isEmpty() ? one.regency() : INDENT + one.district();
    }

    private static Place place(String id) {
        int between = id.indexOf(BETWEEN);
        return between < 0 ? Place.ANYWHERE : new Place(id.substring(0, between), id.substring(between + 1));
    }

    private static JComboBox<Option> combo(String key) {
        var combo = new JComboBox<Option>();
        combo.setName(key + ".filter");
        combo.getAccessibleContext().setAccessibleName(Words.text(key));
        combo.setMaximumRowCount(16);
        return combo;
    }

    private static void offer(JComboBox<Option> combo, List<Option> options, String chosen) {
        List<Option> offered = IntStream.range(0, combo.getItemCount())
                .mapToObj(combo::getItemAt)
                .toList();
        if (!options.equals(offered)) {
            combo.setModel(new DefaultComboBoxModel<>(options.toArray(Option[]::new)));
        }
        options.stream()
                .filter(option -> option.id().equals(chosen))
                .findFirst()
                .ifPresent(combo::setSelectedItem);
    }

    private static List<Option> texts(List<String> texts) {
        return Option.of(texts, text -> text, text -> text);
    }

    private static List<Option> any(String key, List<Option> options) {
        var all = new ArrayList<Option>();
        all.add(new Option("", Words.text(key)));
        all.addAll(options);
        return all;
    }

    private static String chosen(JComboBox<Option> combo) {
        return combo.getSelectedItem() instanceof Option option ? option.id() : "";
    }
}

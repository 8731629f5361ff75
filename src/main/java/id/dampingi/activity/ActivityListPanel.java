package id.dampingi.activity;

import id.dampingi.approach.Approach;
import id.dampingi.approach.Choice;
import id.dampingi.approach.Technique;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.FilterButton;
import id.dampingi.kit.ui.MonthStepper;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.OptionBox;
import id.dampingi.kit.ui.Page;
import id.dampingi.kit.ui.SearchField;
import id.dampingi.ownfield.OwnChoice;
import id.dampingi.ownfield.OwnFieldFeature;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The activities of all groups. */
final class ActivityListPanel extends Page {
    private static final long serialVersionUID = 1L;

    private final transient ActivityListModel model;
    private final ActivityTablePanel table;
    private final MonthStepper month;
    private final JComboBox<Option> span;
    private final JComboBox<Option> state;
    private final JComboBox<Option> approach;
    private final JComboBox<Option> technique;
    private final JComboBox<Option> facilitator;
    private final OptionBox own;
    private final SearchField search;
    private final FilterButton filters;
    private final transient Command newActivity;
    private final transient Command showAll;
    private final JButton more;
    private final transient List<Facilitator> offered = new ArrayList<>();

    ActivityListPanel(
            ActivityListModel model,
            ActivityDialog dialog,
            Command importActivities,
            Optional<BiConsumer<Component, UUID>> raises) {
        super("activity.screen");
        this.model = model;
        newActivity = new Command("activity.new", () -> dialog.openNew(this, Optional.empty()));
        newActivity.tip().icon("plus").shortcut("ctrl N").within(this);
        showAll = new Command("list.showAll", this::showAll);
        search = new SearchField(
                "activity.search", text -> model.filter(model.filter().searching(text)));
        search.setText(model.filter().search());
        search.setColumns(26);
        month = new MonthStepper(
                "activity.month",
                chosen -> model.period(new Period(model.period().span(), chosen)));
        span = combo("activity.period", Option.of(Span.values(), Span::key), this::chooseSpan);
        table = new ActivityTablePanel(model, dialog, ActivityTablePanel.Of.ALL_GROUPS, raises);
        state = choices(
                "activity.state",
                "activity.anyState",
                ActivityState.values(),
                one -> model.filter(model.filter().in(one)));
        approach = choices(
                "activity.approach",
                "activity.anyApproach",
                Approach.values(),
                one -> model.filter(model.filter().serving(one)));
        technique = choices(
                "activity.technique",
                "activity.anyTechnique",
                Technique.values(),
                one -> model.filter(model.filter().using(one)));
        facilitator = combo("activity.facilitator", List.of(), this::chooseFacilitator);
        own = new OptionBox(
                OwnChoice.KEY,
                List.of(),
                id -> model.filter(
                        model.filter().saying(OwnChoice.of(id, model.own()).orElse(null))));
        more = new Command("activity.more", model::more).button();
        filters = new FilterButton(model.filters());
        model.filters().onUsed(() -> search.setText(model.filter().search()));
        header(search, importActivities.icon("upload").button(), newActivity.primaryButton());
        content(content());
        model.onChange(this::showModel);
        showModel();
    }

    private JPanel content() {
        var choices = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));
        choices.setOpaque(false);
        choices.add(span);
        choices.add(month);
        choices.add(state, "gapleft 12, wmin 72");
        choices.add(approach, "wmin 72");
        choices.add(technique, "wmin 72");
        choices.add(facilitator, "wmin 72, wmax 150");
        choices.add(own, "wmin 72, wmax 150");
        var all = new JPanel(
                new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]6[]8[grow, fill]8[]"));
        all.setOpaque(false);
        all.add(choices, "wmin 0");
        all.add(table.tools(), "split 2, growx, pushx, wmin 0");
        all.add(filters, "growx 0, wmin 92, wmax 180");
        all.add(table, "wmin 0");
        all.add(more, "alignx center, grow 0");
        return all;
    }

    private void showModel() {
        month.show(
                model.period().month(),
                model.period().span() == Span.YEAR ? MonthStepper.Step.YEAR : MonthStepper.Step.MONTH);
        month.setVisible(model.period().span() != Span.ALL);
        filters.refresh();
        choose(span, model.period().span());
        choose(state, model.filter().state());
        choose(approach, model.filter().approach());
        choose(technique, model.filter().technique());
        own.show(
                OwnFieldFeature.choices(model.own()),
                "ownField.anything",
                model.filter().own() == null ? "" : model.filter().own().text());
        showFacilitators();
        table.empty(
                model.narrowed()
                        ? new EmptyState("search", "activity.notFound", showAll)
                        : new EmptyState("calendar-check", "activity.empty", newActivity));
        table.showRows();
        more.setVisible(model.hasMore());
        subtitle(ActivityWords.summary(model));
    }

    private void showFacilitators() {
        if (!offered.equals(model.facilitators())) {
            offered.clear();
            offered.addAll(model.facilitators());
            var options = new ArrayList<Option>();
            options.add(new Option("", Words.text("activity.anyFacilitator")));
            options.addAll(Option.of(offered, each -> each.id().toString(), Facilitator::name));
            // Chosen before the box knows it: what is shown is no choice of the user's.
            var choice = new DefaultComboBoxModel<>(options.toArray(Option[]::new));
            UUID filtered = model.filter().facilitator();
            options.stream()
                    .filter(option -> filtered != null && option.id().equals(filtered.toString()))
                    .findFirst()
                    .ifPresentOrElse(
                            choice::setSelectedItem,
                            () -> model.filter(model.filter().by(null)));
            facilitator.setModel(choice);
        }
        UUID chosen = model.filter().facilitator();
        for (int i = 0; i < facilitator.getItemCount(); i++) {
            if (facilitator.getItemAt(i).id().equals(chosen == null ? "" : chosen.toString())) {
                facilitator.setSelectedIndex(i);
            }
        }
        facilitator.setVisible(!offered.isEmpty());
    }

    private void chooseSpan(Option option) {
        model.period(new Period(Span.valueOf(option.id()), model.period().month()));
    }

    private void chooseFacilitator(Option option) {
        model.filter(model.filter().by(option.id().isEmpty() ? null : UUID.fromString(option.id())));
    }

    private void showAll() {
        search.setText("");
        model.filter(model.filter().open());
    }

    private static void choose(JComboBox<Option> combo, @Nullable Choice value) {
        for (int i = 0; i < combo.getItemCount(); i++) {
            if (combo.getItemAt(i).id().equals(value == null ? "" : value.name())) {
                combo.setSelectedIndex(i);
            }
        }
    }

    private static <E extends Enum<E> & Choice> JComboBox<Option> choices(
            String key, String anyKey, E[] values, Consumer<@Nullable E> choose) {
        var options = new ArrayList<Option>();
        options.add(new Option("", Words.text(anyKey)));
        options.addAll(Option.of(values, Choice::key));
        return combo(
                key,
                options,
                option -> choose.accept(
                        option.id().isEmpty() ? null : Enum.valueOf(values[0].getDeclaringClass(), option.id())));
    }

    private static JComboBox<Option> combo(String key, List<Option> options, Consumer<Option> choose) {
        var combo = new JComboBox<>(options.toArray(Option[]::new));
        combo.setName(key + ".filter");
        combo.getAccessibleContext().setAccessibleName(Words.text(key));
        combo.addActionListener(e -> {
            if (combo.getSelectedItem() instanceof Option option) {
                choose.accept(option);
            }
        });
        return combo;
    }
}

package id.dampingi.dossier;

import id.dampingi.evaluation.EvaluationStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.event.Opened;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Chapter;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Navigator;
import id.dampingi.kit.ui.Part;
import id.dampingi.kit.ui.Place;
import id.dampingi.kit.ui.Screen;
import id.dampingi.kit.ui.Way;
import java.awt.CardLayout;
import java.awt.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The door to the groups: their list, and the page of each. */
public final class GroupFeature implements Screen {
    private final GroupDoors doors;
    private final Supplier<List<Chapter>> makeChapters;
    private List<Chapter> chapters = List.of();
    private final GroupListModel list;
    private final GroupPageModel page;
    private final Navigator navigator;
    private final Events events;
    private final Consumer<Component> importGroups;
    private Optional<JPanel> deck = Optional.empty();
    private Consumer<UUID> selectInList = group -> {};
    private Optional<GroupPagePanel> pagePanel = Optional.empty();

    /**
     * @param makeChapters the parts of a group's page after the overview, made when the first page is opened
     * @param importGroups opens the import of groups over a component
     */
    public GroupFeature(
            GroupOverviewStore overview,
            GroupPageStore pages,
            EvaluationStore evaluation,
            GroupStore groups,
            GroupDoors doors,
            Supplier<List<Chapter>> makeChapters,
            FormDesk desk,
            Events events,
            Clock clock,
            Navigator navigator,
            Consumer<Component> importGroups) {
        this.doors = doors;
        this.makeChapters = makeChapters;
        this.navigator = navigator;
        this.events = events;
        this.importGroups = importGroups;
        list = new GroupListModel(overview, evaluation, groups, desk, events, clock);
        page = new GroupPageModel(pages, groups, desk, events, clock);
        page.onGone(this::back);
    }

    @Override
    public String key() {
        return "group.screen";
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public JComponent component() {
        var cards = new JPanel(new CardLayout());
        cards.setOpaque(false);
        deck = Optional.of(cards);
        var listPanel = new GroupListPanel(
                list,
                this::open,
                new Command("group.new", this::openNew),
                new Command("group.import", () -> importGroups.accept(cards)),
                chosen -> doors.form().change(cards, chosen));
        cards.add(listPanel, "list");
        selectInList = listPanel::select;
        Optional<String> part = pagePanel.map(GroupPagePanel::part);
        pagePanel = Optional.empty();
        page.group().ifPresent(this::open);
        part.ifPresent(this::select);
        return cards;
    }

    @Override
    public void shown() {
        if (page.group().isEmpty()) {
            list.watch();
        }
    }

    @Override
    public void left() {
        chapters.stream().flatMap(chapter -> chapter.parts().stream()).forEach(Part::left);
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.of("group.new", "plus", "", key(), "new"));
    }

    /** A group's page, and on it a part: {@code overview}, or what one in the chapters is called. */
    @Override
    public void go(Place place) {
        if (place.part().equals("new")) {
            openNew();
        } else {
            place.record().ifPresentOrElse(this::show, () -> {
                if (place.part().equals("list")) {
                    back();
                }
            });
            select(place.part());
            pagePanel.ifPresent(GroupPagePanel::focusParts);
        }
    }

    private void select(String part) {
        pagePanel.ifPresent(panel -> panel.select(part));
    }

    private void openNew() {
        deck.ifPresent(over -> doors.form().openNew(over, this::open));
    }

    private void open(UUID group) {
        show(group);
        pagePanel.ifPresent(GroupPagePanel::focusParts);
    }

    private void show(UUID group) {
        events.publish(new Opened("assisted_group", group));
        list.unwatch();
        if (pagePanel.isEmpty()) {
            newPage();
        }
        page.show(group);
        front("page");
    }

    /** Made when the first group is opened: the list alone is quicker to show. */
    private void newPage() {
        if (chapters.isEmpty()) {
            chapters = makeChapters.get();
        }
        var panel = new GroupPagePanel(
                page,
                doors,
                chapters,
                this::back,
                group -> navigator.go(
                        Place.of("report.screen", group, page.month().toString())));
        deck.ifPresent(cards -> cards.add(panel, "page"));
        pagePanel = Optional.of(panel);
    }

    private void front(String card) {
        deck.ifPresent(cards -> ((CardLayout) cards.getLayout()).show(cards, card));
    }

    private void back() {
        left();
        Optional<UUID> left = page.group();
        page.close();
        front("list");
        list.watch();
        left.ifPresent(selectInList);
    }
}

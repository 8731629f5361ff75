package id.dampingi.economy;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import id.dampingi.kit.ui.RecordsPanel.Keys;
import id.dampingi.kit.ui.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;

/** The enterprises; below them the book and the permits of the selected one. */
final class EnterprisesPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient EconomyModel model;
    private final RecordsPanel<Enterprise, EnterpriseDraft> list;
    private final JTabbedPane details = new JTabbedPane();

    EnterprisesPanel(EconomyModel model) {
        super(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[38%!, fill]10[grow, fill]"));
        this.model = model;
        setOpaque(false);
        list = new RecordsPanel<>(
                model.books().enterprises(),
                new Keys(
                        "enterprise.table", "enterprise.new", "enterprise.edit", "enterprise.empty", "enterprise.save"),
                "sprout",
                List.of(
                        Column.<Enterprise>lines("enterprise.name", 420, this::lines),
                        Column.<Enterprise>text("enterprise.state", 180, EnterprisesPanel::state)),
                this::form);
        details.setName("enterprise.details");
        details.addTab(Words.text("enterprise.book"), inset(new BookPanel(model)));
        details.addTab(Words.text("enterprise.permits"), inset(new PermitsPanel(model)));
        list.onSelect(this::showSelected).selectingOne();
        add(list, "wmin 0, hmin 0");
        add(details, "wmin 0, hmin 0");
        refresh();
    }

    void refresh() {
        list.showAgain();
    }

    private void showSelected() {
        Optional<Enterprise> chosen = list.selected();
        model.books().show(chosen.map(Enterprise::id));
        details.setVisible(chosen.isPresent());
    }

    private Lines lines(Enterprise enterprise) {
        return new Lines(
                enterprise.name(),
                Stream.of(enterprise.kind(), EconomyPanel.owner(model, enterprise.member()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")));
    }

    private static String state(Enterprise enterprise) {
        if (enterprise.ended() != null) {
            return Words.text("enterprise.endedOn", Formats.shortDate(enterprise.ended()));
        }
        return enterprise.started() == null
                ? Words.text("enterprise.running")
                : Words.text("enterprise.since", Formats.shortDate(enterprise.started()));
    }

    private Form form() {
        var form = new Form(2);
        form.text("enterprise.name");
        form.suggest(
                "enterprise.kind",
                model.books().enterprises().records().stream()
                        .map(Enterprise::kind)
                        .filter(kind -> !kind.isBlank())
                        .distinct()
                        .toList());
        form.choiceOrNone("enterprise.member", EconomyPanel.people(model), "economy.ofGroup");
        form.date("enterprise.started");
        form.date("enterprise.ended");
        form.wide().area("enterprise.note", 3);
        return form;
    }

    private static JPanel inset(JPanel content) {
        var panel = new JPanel(new MigLayout("insets 10 0 0 0, fill", "[grow, fill]", "[grow, fill]"));
        panel.setOpaque(false);
        panel.setBackground(Theme.color("content"));
        panel.add(content, "wmin 0, hmin 0");
        return panel;
    }
}

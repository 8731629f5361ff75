package id.dampingi.member;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Dialogs;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.Pill;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.TableView;
import id.dampingi.kit.ui.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The history of one member: who it is, and below what happened, the newest first. */
final class MemberHistoryPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient MemberHistoryModel model;
    private final JPanel facts = new JPanel(new MigLayout("insets 0, wrap 2, gapy 4, gapx 16", "[][grow, fill]"));
    private final JComboBox<Option> kind = new JComboBox<>();
    private final transient TableView<MemberEvent> table;
    private final transient Command back;
    private final transient Command edit;
    private final transient Command delete;
    private final transient List<String> offered = new ArrayList<>();

    MemberHistoryPanel(MemberHistoryModel model) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow, fill, 760::]", "[]16[]8[grow, fill, 320::]"));
        this.model = model;
        setOpaque(false);
        facts.setOpaque(false);
        table = new TableView<MemberEvent>("memberHistory.table", columns())
                .onOpen(this::open)
                .onDelete(events -> events.stream().filter(model::canDelete).forEach(model::delete))
                .onSelect(this::enableCommands);
        var consent = new Command("consent.new", this::newConsent).icon("plus");
        back = new Command("memberReturn.title", this::comeBack).icon("undo-2");
        edit = new Command("consent.edit", () -> table().selectedOne().ifPresent(this::open)).icon("pencil");
        delete = new Command(
                        "memberHistory.delete",
                        () -> table().selectedOne().filter(model::canDelete).ifPresent(model::delete))
                .icon("trash-2");
        kind.setName("memberHistory.kind");
        kind.getAccessibleContext().setAccessibleName(Words.text("memberHistory.kind"));
        kind.addActionListener(e -> chooseKind());
        var bar = new JPanel(new MigLayout("insets 0, fillx, gapx 4, hidemode 3", "[]push[][][][]"));
        bar.setOpaque(false);
        bar.add(kind);
        bar.add(delete.quietButton());
        bar.add(edit.quietButton());
        bar.add(back.quietButton());
        bar.add(consent.button());
        add(facts);
        add(bar, "wmin 0");
        add(table.panel(), "wmin 0");
        model.onChange(this::refresh);
        refresh();
    }

    private TableView<MemberEvent> table() {
        return table;
    }

    private static List<Column<MemberEvent>> columns() {
        return List.of(
                Column.date("memberHistory.date", 110, MemberEvent::date),
                Column.pill(
                        "memberHistory.kind",
                        140,
                        event -> new Pill(Words.text(event.kindKey()), "secondary", event.icon(), 0)),
                Column.text("memberHistory.what", 480, MemberEvent::text));
    }

    private void refresh() {
        facts.removeAll();
        model.card().ifPresent(this::showFacts);
        model.traces().forEach(found -> fact(found.summaryKey(), found.summary()));
        showKinds();
        table.show(model.events());
        enableCommands();
        revalidate();
        repaint();
    }

    private void showFacts(MemberCard card) {
        Member member = card.member();
        facts.add(Theme.heading(member.name()), "span 2, wmin 0");
        fact("member.role", member.role());
        fact("member.joined", date(member.joined()));
        if (member.left() != null) {
            fact("member.left", date(member.left()));
        }
        fact("member.born", date(member.born()));
        String others = String.join(", ", model.sameHousehold());
        String home = card.household().map(Household::name).orElse("");
        fact(
                "member.household",
                home.isEmpty() || others.isEmpty() ? home : Words.text("memberHistory.householdWith", home, others));
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            facts.add(Theme.secondary(Words.text(key)));
            var label = new JLabel(value);
            label.setName(key + ".fact");
            facts.add(label, "wmin 0");
        }
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    private void showKinds() {
        if (!offered.equals(model.kinds()) || kind.getItemCount() == 0) {
            offered.clear();
            offered.addAll(model.kinds());
            var options = new ArrayList<Option>();
            options.add(new Option("", Words.text("memberHistory.allKinds")));
            options.addAll(Option.of(offered, key -> key, Words::text));
            var choices = new DefaultComboBoxModel<>(options.toArray(Option[]::new));
            options.stream()
                    .filter(option -> model.kind().equals(Optional.of(option.id())))
                    .findFirst()
                    .ifPresent(choices::setSelectedItem);
            kind.setModel(choices);
        }
    }

    private void chooseKind() {
        if (kind.getSelectedItem() instanceof Option option) {
            model.kind(Optional.of(option.id()).filter(id -> !id.isEmpty()));
        }
    }

    private void enableCommands() {
        Optional<MemberEvent> chosen = table.selectedOne();
        edit.setEnabled(chosen.filter(model::isConsent).isPresent());
        delete.setEnabled(chosen.filter(model::canDelete).isPresent());
        back.setEnabled(model.canComeBack());
    }

    private void newConsent() {
        Dialogs.form(this, "consent.new", consentForm(), model.openConsent(), "consent.save");
    }

    private void open(MemberEvent event) {
        model.openConsent(event)
                .ifPresent(form -> Dialogs.form(this, "consent.edit", consentForm(), form, "consent.save"));
    }

    private void comeBack() {
        var form = new Form();
        form.date("memberReturn.day");
        Dialogs.form(this, "memberReturn.title", form, model.openReturn(), "memberReturn.save");
    }

    private Form consentForm() {
        var form = new Form(2);
        form.choice("consent.purpose", Option.of(Purpose.values(), Purpose::key));
        form.date("consent.given");
        form.text("consent.by");
        form.choiceOrNone("consent.way", Option.of(ConsentWay.values(), ConsentWay::key), "consent.wayUnknown");
        form.date("consent.takenBack");
        form.rules().note("consent.by", fields -> model.isChild(fields) ? "consent.parentNote" : "consent.byNote");
        return form;
    }
}

package id.dampingi.material;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.EmptyState;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import id.dampingi.kit.ui.RecordsPanel.Keys;
import java.awt.CardLayout;
import java.util.List;
import javax.swing.JPanel;

/** The materials that were delivered to one group; without a catalogue it tells where to begin. */
final class DeliveryPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient DeliveryModel model;
    private final CardLayout cards = new CardLayout();
    private final transient Command toCatalogue;
    private final RecordsPanel<Delivery, DeliveryDraft> list;

    /** @param openCatalogue takes the user to the settings */
    DeliveryPanel(DeliveryModel model, Runnable openCatalogue) {
        this.model = model;
        setLayout(cards);
        setOpaque(false);
        toCatalogue = new Command("delivery.catalogue", openCatalogue).icon("book-open");
        list = new RecordsPanel<>(
                model.sessions(),
                new Keys("delivery.table", "delivery.new", "delivery.edit", "delivery.empty", "delivery.save"),
                "book-open",
                columns(),
                this::form);
        list.counting("delivery.sumsOnly", this::sums).lead(toCatalogue.quietButton());
        add(list, "list");
        add(new EmptyState("book-open", "delivery.noCatalogue", toCatalogue), "noCatalogue");
        model.onChange(this::refresh);
        refresh();
    }

    private List<Column<Delivery>> columns() {
        return List.of(
                Column.<Delivery>date("delivery.date", 106, Delivery::date),
                Column.<Delivery>lines("delivery.material", 270, this::material),
                Column.<Delivery>lines(
                        "delivery.presenter",
                        230,
                        one -> new Lines(one.presenter(), model.meetingTitle(one.activity()))),
                Column.<Delivery>number("delivery.participantsShort", 80, Delivery::participants),
                Column.<Delivery>lines("delivery.understanding", 150, DeliveryPanel::understanding));
    }

    private Lines material(Delivery session) {
        return model.material(session)
                .map(one -> new Lines(one.title(), Words.text(one.approach().key())))
                .orElseGet(() -> new Lines("", ""));
    }

    private static Lines understanding(Delivery session) {
        Integer before = session.before();
        Integer after = session.after();
        if (before == null) {
            return new Lines(Words.text("delivery.notAsked"), "");
        }
        if (after == null) {
            return new Lines(Words.text("delivery.onlyBefore", before), "");
        }
        int points = after - before;
        return new Lines(
                Words.text("delivery.fromTo", before, after),
                points == 0
                        ? Words.text("delivery.same")
                        : Words.text(points > 0 ? "delivery.rose" : "delivery.fallen", Math.abs(points)));
    }

    /** How many, and how well they were understood. */
    private String sums() {
        int sessions = model.sessions().records().size();
        return model.understanding()
                .map(mean -> Words.text(
                        "delivery.sumsWithMean",
                        sessions,
                        Formats.percent(mean.before()),
                        Formats.percent(mean.after())))
                .orElseGet(() -> Words.text("delivery.sumsOnly", sessions));
    }

    private void refresh() {
        boolean nothing =
                model.offered().isEmpty() && model.sessions().records().isEmpty();
        cards.show(this, nothing ? "noCatalogue" : "list");
        list.showAgain();
    }

    private Form form() {
        var form = new Form(2);
        form.wide()
                .choice(
                        "delivery.material",
                        Option.of(
                                model.offered(),
                                one -> one.id().toString(),
                                one -> Words.text(
                                        "delivery.materialOf",
                                        one.title(),
                                        Words.text(one.approach().key()))));
        form.wide()
                .choiceOrNone(
                        "delivery.activity",
                        Option.of(
                                model.meetings(),
                                one -> one.id().toString(),
                                one -> Formats.shortDate(one.date()) + " · " + one.title()),
                        "delivery.noActivity");
        form.date("delivery.date");
        form.suggest("delivery.presenter", model.presenters());
        form.row(3);
        form.number("delivery.participants");
        form.number("delivery.before");
        form.number("delivery.after");
        form.wide().area("delivery.note", 2);
        form.rules()
                .settle(model::settled)
                .note("delivery.date", "delivery.anotherDay", model::isAnotherDay)
                .note("delivery.after", "delivery.fell", DeliveryDraft::fell);
        return form;
    }
}

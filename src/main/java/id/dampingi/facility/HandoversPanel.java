package id.dampingi.facility;

import id.dampingi.kit.i18n.Formats;
import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Command;
import id.dampingi.kit.ui.Form;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.Option;
import id.dampingi.kit.ui.RecordTable.Column;
import id.dampingi.kit.ui.RecordsPanel;
import id.dampingi.kit.ui.WrappedText;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The records of hand-overs to one group; each can be looked at as paper. */
final class HandoversPanel extends RecordsPanel<Handover, HandoverDraft> {
    private static final long serialVersionUID = 1L;

    /** @param showPaper where a hand-over is looked at, saved and printed */
    HandoversPanel(HandoverModel model, Consumer<UUID> showPaper) {
        super(
                model.handovers(),
                new Keys("handover.table", "handover.new", "handover.edit", "handover.empty", "handover.save"),
                "handshake",
                columns(model),
                () -> handoverForm(model));
        var paper = new Command(
                        "handover.paper", () -> selected().map(Handover::id).ifPresent(showPaper))
                .icon("file-text");
        paper.setEnabled(false);
        var lead = new JPanel(new MigLayout("insets 0"));
        lead.setOpaque(false);
        lead.add(paper.button());
        lead(lead);
        onAdd(model::openNew);
        oneAtATime();
        onSelect(() -> paper.setEnabled(selected().isPresent()));
    }

    private static List<Column<Handover>> columns(HandoverModel model) {
        return List.of(
                Column.<Handover>date("handover.date", 106, Handover::date),
                Column.<Handover>text("handover.number", 270, Handover::number),
                Column.<Handover>lines("handover.goodsShort", 260, one -> goods(model.goods(one))),
                Column.<Handover>number("handover.value", 130, model::value),
                Column.<Handover>lines(
                        "handover.parties",
                        230,
                        one -> new Lines(
                                one.giver().name(),
                                Words.text("handover.to", one.receiver().name()))));
    }

    private static Lines goods(List<Facility> goods) {
        return new Lines(
                goods.stream().map(Facility::name).collect(Collectors.joining(", ")),
                Words.text("handover.goodsCount", goods.size()));
    }

    private static String label(Facility good) {
        String quantity = good.quantity() == null
                ? good.value() == null ? "" : Formats.money(good.value())
                : Formats.number(good.quantity()) + " " + good.unit();
        String day = good.deliveredOn() == null ? "" : Formats.shortDate(good.deliveredOn());
        return Words.text("handover.good", good.name(), quantity, day);
    }

    private static Form handoverForm(HandoverModel model) {
        List<Facility> offered = model.offered();
        var form = new Form(2);
        form.text("handover.number");
        form.date("handover.date");
        form.wide().text("handover.place");
        if (offered.isEmpty()) {
            form.other(new WrappedText(Words.text("handover.nothingDelivered"), 520));
        }
        form.wide()
                .checkList("handover.goods", Option.of(offered, one -> one.id().toString(), HandoversPanel::label));
        form.wide().area("handover.purpose", 2);
        form.section("handover.giver");
        form.text("handover.giverName");
        form.text("handover.giverPosition");
        form.section("handover.receiver");
        form.text("handover.receiverName");
        form.text("handover.receiverPosition");
        form.section("handover.witness");
        form.text("handover.witnessName");
        form.text("handover.witnessPosition");
        return form;
    }
}

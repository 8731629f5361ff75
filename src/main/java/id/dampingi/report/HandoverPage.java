package id.dampingi.report;

import id.dampingi.facility.Facility;
import id.dampingi.facility.Handover;
import id.dampingi.facility.Party;
import id.dampingi.kit.i18n.NumberWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The record of a hand-over as it is printed: every text in its language, ready to be placed. */
public final class HandoverPage {
    /** The table, which breaks over pages. */
    public record Goods(List<HandoverRow> rows) {}

    private final HandoverSheet sheet;
    private final ReportWords w;
    private final Letterhead letterhead;

    HandoverPage(HandoverSheet sheet, ReportWords w) {
        this.sheet = sheet;
        this.w = w;
        letterhead = Letterhead.of(sheet.office());
    }

    public Letterhead letterhead() {
        return letterhead;
    }

    public String title() {
        return w.text("handover.title").toUpperCase(w.locale());
    }

    public String number() {
        return w.text("report.number", PrintableText.of(handover().number()));
    }

    /** Stands at the top of the second page and those after it. */
    public String continued() {
        return w.text("handover.title") + " · " + PrintableText.of(handover().number()) + " · " + w.date(date());
    }

    public String groupCode() {
        return PrintableText.of(sheet.group().code());
    }

    public String footer() {
        return letterhead.name();
    }

    /** Day and place; in Indonesian the date is written out, as such papers do. */
    public String opening() {
        String date =
                w.text("handover.longDate", spelled(date().getDayOfMonth()), format("MMMM"), spelled(date().getYear()));
        return w.text(
                "handover.opening",
                format("EEEE"),
                date,
                PrintableText.of(handover().place()));
    }

    public List<HandoverParty> parties() {
        return List.of(
                party("1.", handover().giver(), "handover.calledFirst"),
                party("2.", handover().receiver(), "handover.calledSecond"));
    }

    public String deed() {
        String village = PrintableText.of(RegionText.formal(sheet.group().region(), w));
        String group = PrintableText.of(sheet.group().name());
        return w.text("handover.deed", village.isEmpty() ? group : group + " (" + village + ")");
    }

    public List<Goods> goods() {
        return List.of(new Goods(HandoverRow.of(sheet.goods(), w)));
    }

    public String total() {
        return hasValue() ? w.value(sum()) : ReportWords.NOTHING;
    }

    /** The total in words, {@code ""} when no value is known. */
    public String totalInWords() {
        return hasValue() ? w.text("handover.inWords", capital(NumberWords.rupiah(sum(), w.locale()))) : "";
    }

    /** Says that the total does not tell everything, {@code ""} when it does. */
    public String withoutValue() {
        long unknown =
                sheet.goods().stream().filter(good -> good.value() == null).count();
        return unknown == 0 || !hasValue() ? "" : w.text("handover.withoutValue", unknown);
    }

    public String purpose() {
        return w.text("handover.usedFor", PrintableText.of(handover().purpose()));
    }

    /** The second party signs on the left, the first on the right, the witness between them. */
    public Signature signature() {
        String place = PrintableText.of(handover().place());
        Party witness = handover().witness();
        return new Signature(
                place + ", " + w.date(date()),
                place(w.text("handover.signReceiver"), handover().receiver()),
                witness.isNobody() ? null : place(w.text("handover.signWitness"), witness),
                place(w.text("handover.signGiver"), handover().giver()));
    }

    private SignaturePlace place(String act, Party party) {
        return new SignaturePlace(act, position(party), PrintableText.of(party.name()), "");
    }

    private HandoverParty party(String no, Party party, String calledKey) {
        return new HandoverParty(no, PrintableText.of(party.name()), position(party), w.text(calledKey));
    }

    private String position(Party party) {
        return PrintableText.of(
                party.position(w.text("handover.headOf", sheet.group().name())));
    }

    private boolean hasValue() {
        return sheet.goods().stream().anyMatch(good -> good.value() != null);
    }

    private BigDecimal sum() {
        return sheet.goods().stream()
                .map(Facility::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(w.locale()) + words.substring(1);
    }

    private String format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, w.locale()).format(date());
    }

    private String spelled(int number) {
        boolean english = w.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? String.valueOf(number) : NumberWords.of(number, w.locale());
    }

    private LocalDate date() {
        return handover().date();
    }

    private Handover handover() {
        return sheet.handover();
    }
}

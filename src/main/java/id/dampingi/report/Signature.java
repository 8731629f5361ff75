package id.dampingi.report;

import id.dampingi.office.Signer;
import org.jspecify.annotations.Nullable;

/**
 * The places for up to three signatures, from left to right; a place nobody signs in is null.
 *
 * @param place town and day, above the place on the right
 */
public record Signature(
        String place,
        @Nullable SignaturePlace left,
        @Nullable SignaturePlace middle,
        @Nullable SignaturePlace right) {

    /** The author signs on the right, whoever takes note of it on the left, as in official letters. */
    static Signature of(ReportWords w, String placeAndDate, Signer author, Signer checker, Signer acknowledger) {
        return new Signature(
                placeAndDate,
                acknowledger.isEmpty() ? null : place(w.text("report.acknowledgedBy"), acknowledger),
                checker.isEmpty() ? null : place(w.text("report.checkedBy"), checker),
                place(w.text("report.preparedBy"), author));
    }

    private static SignaturePlace place(String act, Signer signer) {
        return new SignaturePlace(
                act,
                PrintableText.of(signer.position()),
                PrintableText.of(signer.name()),
                PrintableText.of(signer.number()));
    }
}

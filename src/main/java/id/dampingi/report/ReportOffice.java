package id.dampingi.report;

import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.ReportNumber;
import id.dampingi.office.Signer;
import java.util.UUID;

/** The office of a file in which none has been entered yet. */
final class ReportOffice {
    static final Office UNKNOWN = new Office(
            new UUID(0, 0), "", "", "", "", Logo.NONE, Signer.NONE, Signer.NONE, ReportNumber.DEFAULT_PATTERN);

    private ReportOffice() {}
}

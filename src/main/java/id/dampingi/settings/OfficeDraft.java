package id.dampingi.settings;

import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Problem;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeChecks;
import id.dampingi.office.ReportNumber;
import id.dampingi.office.Signer;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The office as it is being typed. */
record OfficeDraft(
        String name,
        String address,
        String contact,
        String place,
        String logo,
        String checkedByPosition,
        String checkedByName,
        String checkedByNumber,
        String acknowledgedByPosition,
        String acknowledgedByName,
        String acknowledgedByNumber,
        String numberPattern)
        implements Draft {
    static final OfficeDraft EMPTY =
            new OfficeDraft("", "", "", "", "", "", "", "", "", "", "", ReportNumber.DEFAULT_PATTERN);

    static OfficeDraft of(Office office) {
        return new OfficeDraft(
                office.name(),
                office.address(),
                office.contact(),
                office.place(),
                Base64.getEncoder().encodeToString(office.logo().bytes()),
                office.checkedBy().position(),
                office.checkedBy().name(),
                office.checkedBy().number(),
                office.acknowledgedBy().position(),
                office.acknowledgedBy().name(),
                office.acknowledgedBy().number(),
                office.numberPattern());
    }

    @Override
    public List<Problem> problems() {
        return OfficeChecks.of(name, address, contact, place)
                .atMost(80, "office.checkedByPosition", checkedByPosition)
                .atMost(120, "office.checkedByName", checkedByName)
                .atMost(60, "office.checkedByNumber", checkedByNumber)
                .atMost(80, "office.acknowledgedByPosition", acknowledgedByPosition)
                .atMost(120, "office.acknowledgedByName", acknowledgedByName)
                .atMost(60, "office.acknowledgedByNumber", acknowledgedByNumber)
                .required("office.numberPattern", numberPattern)
                .atMost(80, "office.numberPattern", numberPattern)
                .that(numberPattern.contains("{no}"), "office.numberPattern", "problem.numberPattern", "{no}")
                .problems();
    }

    /** What the pattern makes of a number in the middle of things. */
    String numberExample(YearMonth month) {
        return ReportNumber.text(numberPattern.strip(), 12, month, "MS-01");
    }

    Office toOffice(UUID id) {
        return new Office(
                id,
                name.strip(),
                address.strip(),
                contact.strip(),
                place.strip(),
                new Logo(Base64.getDecoder().decode(logo)),
                new Signer(checkedByPosition.strip(), checkedByName.strip(), checkedByNumber.strip()),
                new Signer(acknowledgedByPosition.strip(), acknowledgedByName.strip(), acknowledgedByNumber.strip()),
                numberPattern.strip());
    }
}

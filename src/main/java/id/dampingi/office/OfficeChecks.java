package id.dampingi.office;

import id.dampingi.kit.form.Checks;

/** What must be right of an office in whichever form it is typed. */
public final class OfficeChecks {
    private OfficeChecks() {}

    public static Checks of(String name, String address, String contact, String place) {
        return new Checks()
                .required("office.name", name)
                .atMost(120, "office.name", name)
                .atMost(300, "office.address", address)
                .atMost(200, "office.contact", contact)
                .required("office.place", place)
                .atMost(80, "office.place", place);
    }
}

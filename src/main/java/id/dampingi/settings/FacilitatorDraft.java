package id.dampingi.settings;

import id.dampingi.facilitator.Facilitator;
import id.dampingi.kit.form.Checks;
import id.dampingi.kit.form.Draft;
import id.dampingi.kit.form.Problem;
import java.util.List;
import java.util.UUID;

/** A facilitator as it is being typed. */
record FacilitatorDraft(String name, String number, String phone, String active) implements Draft {
    private static final String YES = "yes";

    static final FacilitatorDraft EMPTY = new FacilitatorDraft("", "", "", YES);

    static FacilitatorDraft of(Facilitator facilitator) {
        return new FacilitatorDraft(
                facilitator.name(), facilitator.number(), facilitator.phone(), facilitator.active() ? YES : "");
    }

    @Override
    public List<Problem> problems() {
        return new Checks()
                .required("facilitator.name", name)
                .atMost(120, "facilitator.name", name)
                .atMost(60, "facilitator.number", number)
                .atMost(60, "facilitator.phone", phone)
                .problems();
    }

    Facilitator toFacilitator(UUID id) {
        return new Facilitator(id, name.strip(), number.strip(), phone.strip(), active.equals(YES));
    }
}

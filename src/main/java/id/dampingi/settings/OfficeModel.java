package id.dampingi.settings;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.office.Office;
import id.dampingi.office.OfficeStore;
import id.dampingi.region.Region;
import id.dampingi.region.RegionFinder;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;

/** The office's form, always on what is saved. */
final class OfficeModel {
    private final OfficeStore store;
    private final FormDesk desk;
    private final Clock clock;
    private final FormModel<Office, OfficeDraft> form;
    private boolean opened;

    OfficeModel(OfficeStore store, Events events, FormDesk desk, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        form = new FormModel<>(
                new FormKind<>("office", OfficeDraft::of, Office::id, OfficeDraft::toOffice, store::save),
                OfficeDraft.EMPTY,
                desk);
        events.on(Change.class, change -> {
            if (opened && change.touches("office")) {
                load();
            }
        });
    }

    FormModel<Office, OfficeDraft> form() {
        return form;
    }

    RegionFinder towns() {
        return RegionFinder.towns(desk.background(), desk.failures());
    }

    /** The town of a regency, as it stands before a date. */
    void choose(Region town) {
        form.typed(Map.of("place", town.town()));
    }

    /** What the pattern that is typed makes of a number of this month. */
    String numberExample() {
        return form.draft().numberExample(YearMonth.now(clock));
    }

    /** What is being typed is not disturbed. */
    void load() {
        opened = true;
        if (!form.dirty()) {
            desk.background().run(store::office, office -> office.ifPresent(form::open), desk.failures()::tell);
        }
    }
}

package id.dampingi.agenda;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;

/** The form of the agenda's settings, always on what is saved. */
final class AgendaSettingModel {
    private final AgendaSettingStore store;
    private final FormDesk desk;
    private final FormModel<AgendaSetting, AgendaSettingDraft> form;
    private boolean opened;

    AgendaSettingModel(AgendaSettingStore store, FormDesk desk, Events events) {
        this.store = store;
        this.desk = desk;
        form = new FormModel<>(
                new FormKind<>(
                        "agendaSetting",
                        AgendaSettingDraft::of,
                        AgendaSetting::id,
                        (draft, id) -> draft.toSetting(),
                        store::save),
                AgendaSettingDraft.of(AgendaSetting.USUAL),
                desk);
        events.on(Change.class, change -> {
            if (opened && change.touches("agenda_setting")) {
                load();
            }
        });
    }

    FormModel<AgendaSetting, AgendaSettingDraft> form() {
        return form;
    }

    /** What is being typed is not disturbed. */
    void load() {
        opened = true;
        if (!form.dirty()) {
            desk.background().run(store::setting, form::open, desk.failures()::tell);
        }
    }
}

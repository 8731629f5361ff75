package id.dampingi.material;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Refused;
import id.dampingi.kit.i18n.Failure;
import java.util.List;

/** The office's catalogue of materials, and the form of one. */
final class MaterialListModel {
    private final MaterialStore store;
    private final FormDesk desk;
    private final FormModel<Material, MaterialDraft> form;
    private Runnable changed = () -> {};
    private List<Material> materials = List.of();
    private boolean opened;

    MaterialListModel(MaterialStore store, FormDesk desk, Events events) {
        this.store = store;
        this.desk = desk;
        form = new FormModel<>(
                new FormKind<>("material", MaterialDraft::of, Material::id, MaterialDraft::toMaterial, this::save),
                MaterialDraft.EMPTY,
                desk);
        events.on(Change.class, change -> {
            if (opened && change.touches("material")) {
                load();
            }
        });
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void load() {
        opened = true;
        desk.background()
                .run(
                        store::all,
                        all -> {
                            materials = all;
                            changed.run();
                        },
                        desk.failures()::tell);
    }

    List<Material> materials() {
        return materials;
    }

    FormModel<Material, MaterialDraft> form() {
        return form;
    }

    void openNew() {
        form.openNew(MaterialDraft.EMPTY, "");
    }

    void delete(Material material) {
        desk.background().run(() -> deleteUnused(material), desk.history()::did, desk.failures()::tell);
    }

    private Change save(Material material) {
        if (store.isTitleTaken(material.title(), material.id())) {
            throw new Refused(new Problem("material.title", "material.titleTaken"));
        }
        return store.save(material);
    }

    /** The sessions in which it was delivered would go with it. */
    private Change deleteUnused(Material material) {
        int deliveries = store.deliveries(material.id());
        if (deliveries > 0) {
            throw new Failure("material.delivered", null, material.title(), deliveries);
        }
        return store.delete(material.id());
    }
}

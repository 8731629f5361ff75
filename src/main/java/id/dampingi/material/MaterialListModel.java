package id.dampingi.material;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.FormKind;
import id.dampingi.kit.form.FormModel;
import id.dampingi.kit.form.OfficeList;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.form.Refused;
import id.dampingi.kit.i18n.Failure;
import java.util.List;

/** The office's catalogue of materials, and the form of one. */
final class MaterialListModel {
    private final MaterialStore store;
    private final FormModel<Material, MaterialDraft> form;
    private final OfficeList<Material> list;

    MaterialListModel(MaterialStore store, FormDesk desk, Events events) {
        this.store = store;
        form = new FormModel<>(
                new FormKind<>("material", MaterialDraft::of, Material::id, MaterialDraft::toMaterial, this::save),
                MaterialDraft.EMPTY,
                desk);
        list = new OfficeList<>("material", store::all, desk, events);
    }

    void onChange(Runnable action) {
        list.onChange(action);
    }

    void load() {
        list.load();
    }

    List<Material> materials() {
        return list.all();
    }

    FormModel<Material, MaterialDraft> form() {
        return form;
    }

    void openNew() {
        form.openNew(MaterialDraft.EMPTY, "");
    }

    void delete(Material material) {
        list.delete(() -> deleteUnused(material));
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

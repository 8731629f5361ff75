package id.dampingi.attachment;

import id.dampingi.kit.db.Change;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Contents;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Row;
import id.dampingi.kit.db.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Photos and files, and their contents. */
public final class AttachmentStore {
    static final Table<Attachment> TABLE = new Table<>("attachment", Attachment::id, AttachmentStore::read)
            .column("activity", one -> of(Owner.Kind.ACTIVITY, one))
            .column("problem", one -> of(Owner.Kind.PROBLEM, one))
            .column("member", one -> of(Owner.Kind.MEMBER, one))
            .column("position", Attachment::position)
            .column("caption", Attachment::caption)
            .column("name", Attachment::name)
            .column("media_type", Attachment::mediaType)
            .column("content", Attachment::content)
            .column("size", Attachment::size)
            .column(
                    "width",
                    one -> one.dimension() == null ? null : one.dimension().width())
            .column(
                    "height",
                    one -> one.dimension() == null ? null : one.dimension().height())
            .column("taken_on", Attachment::takenOn)
            .column("added_on", Attachment::addedOn);

    private final Database database;

    public AttachmentStore(Database database) {
        this.database = database;
    }

    /** In their order. */
    public List<Attachment> of(Owner owner) {
        return database.list(
                TABLE.select() + "where " + column(owner.kind()) + " = ? order by position, id",
                TABLE::read,
                owner.record());
    }

    public Change add(List<Attachment> added) {
        return database.change("change.attachmentAdded", changing -> added.forEach(one -> changing.insert(TABLE, one)));
    }

    /** As part of a larger change. */
    public static void insert(Changing changing, Attachment attachment) {
        changing.insert(TABLE, attachment);
    }

    public Change caption(Attachment attachment) {
        return database.change("change.attachmentCaption", changing -> changing.save(TABLE, attachment));
    }

    /** Gives each its place in the list. */
    public Change order(List<Attachment> inOrder) {
        return database.change("change.attachmentOrder", changing -> {
            for (int i = 0; i < inOrder.size(); i++) {
                changing.save(TABLE, inOrder.get(i).at(i));
            }
        });
    }

    /** The contents stay, for the journal can bring the records back. */
    public Change delete(Collection<UUID> ids) {
        return database.change("change.attachmentDeleted", changing -> ids.forEach(id -> changing.delete(TABLE, id)));
    }

    /** Of what is in use, those whose content is not here, as after the data file was copied without the file beside it. */
    public int missing() {
        return contents()
                .missing(database.list("select distinct content from attachment", row -> row.text("content")))
                .size();
    }

    /** Whether a member has agreed to photos, and not taken it back. */
    public boolean agreedToPhotos(UUID member) {
        return database.first(
                        "select 1 from consent where member = ? and purpose = 'photo' and taken_back is null",
                        row -> true,
                        member)
                .isPresent();
    }

    public Contents contents() {
        return database.contents();
    }

    /** Reads one from a query that selects all columns of the table. */
    static Attachment read(Row row) {
        return new Attachment(
                row.id("id"),
                owner(row),
                row.integer("position"),
                row.text("caption"),
                row.text("name"),
                row.text("media_type"),
                row.text("content"),
                row.integer("size"),
                row.has("width") ? new Attachment.Dimension(row.integer("width"), row.integer("height")) : null,
                row.optionalDate("taken_on").orElse(null),
                row.date("added_on"));
    }

    private static Owner owner(Row row) {
        return row.optionalId("activity")
                .map(Owner::activity)
                .or(() -> row.optionalId("problem").map(Owner::problem))
                .orElseGet(() -> Owner.member(row.id("member")));
    }

    private static @Nullable UUID of(Owner.Kind kind, Attachment one) {
        return one.owner().kind() == kind ? one.owner().record() : null;
    }

    private static String column(Owner.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

package id.dampingi.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.activity.ActivityStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.DraftStore;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.SavedFilterStore;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.picture.PastedPicture;
import id.dampingi.kit.picture.TestPictures;
import id.dampingi.kit.task.Background;
import id.dampingi.kit.task.Delay;
import id.dampingi.member.Consent;
import id.dampingi.member.Member;
import id.dampingi.member.MemberCard;
import id.dampingi.member.MemberCardStore;
import id.dampingi.member.Purpose;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Desk desk = new Desk();
    private final AttachmentStore store = new AttachmentStore(desk.database);
    private final AttachmentsModel model = new AttachmentsModel(store, desk.forms, desk.events, CLOCK);
    private final Group group = Make.group("KB-01", "Tani Maju");
    private Owner owner = Owner.activity(Ids.next());

    @BeforeEach
    void makeAnActivity() {
        new GroupStore(desk.database).save(group);
        var activity = Activities.done(group.id(), "Panen raya", LocalDate.of(2026, 11, 20));
        new ActivityStore(desk.database).save(activity);
        owner = Owner.activity(activity.id());
        model.show(owner);
    }

    @Test
    void whatIsAddedIsShownAndTakenBackAsOne() throws IOException {
        model.addFiles(List.of(photo(1), photo(2)));

        assertThat(model.attachments()).extracting(Attachment::name).containsExactly("1.jpg", "2.jpg");
        assertThat(model.adding().at()).isEmpty();
        desk.history.undo();
        assertThat(model.attachments()).isEmpty();
        desk.history.redo();
        assertThat(model.attachments()).hasSize(2);
    }

    @Test
    void whatIsRefusedIsToldUntilItIsUnderstood() throws IOException {
        model.addFiles(List.of(Files.createDirectory(folder.resolve("Foto")), photo(1)));

        assertThat(model.adding().refused()).extracting(Refusal::name).containsExactly("Foto");
        assertThat(model.attachments()).hasSize(1);
        model.adding().forgetRefused();
        assertThat(model.adding().refused()).isEmpty();
    }

    @Test
    void whatIsBroughtToANewRecordWaitsUntilItIsSaved() throws IOException {
        var asked = new AtomicInteger();
        model.showNew(asked::incrementAndGet);
        model.addFiles(List.of(photo(1)));
        model.addPicture(new PastedPicture(TestPictures.scene(300, 200, 9)));

        assertThat(asked).hasValue(2);
        assertThat(model.adding().isWaiting()).isTrue();
        assertThat(store.of(owner)).isEmpty();

        model.show(owner);
        assertThat(model.adding().isWaiting()).isFalse();
        assertThat(store.of(owner)).extracting(Attachment::name).containsExactly("1.jpg", "Tempelan 24 Nov 2026.png");
    }

    @Test
    void whatWaitedForARecordThatWasNeverSavedComesNowhere() throws IOException {
        model.showNew(() -> {});
        model.addFiles(List.of(photo(1)));

        model.showNew(() -> {});
        model.show(owner);

        assertThat(store.of(owner)).isEmpty();
    }

    @Test
    void whatIsRefusedAfterTheFormHasClosedIsToldInWords() throws IOException {
        var told = new ArrayList<Exception>();
        var other = new AttachmentsModel(
                store,
                new FormDesk(
                        Background.inline(),
                        desk.history,
                        new DraftStore(desk.database),
                        new SavedFilterStore(desk.database),
                        told::add,
                        Delay.none()),
                desk.events,
                CLOCK);
        other.showNew(() -> {});
        other.addFiles(List.of(Files.createDirectory(folder.resolve("Foto")), photo(1)));
        other.showSaved(owner);

        assertThat(store.of(owner)).extracting(Attachment::name).containsExactly("1.jpg");
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.text()).contains("Foto adalah folder", "tersimpan"));
    }

    @Test
    void theyAreMovedBeforeOneOrToTheEnd() throws IOException {
        model.addFiles(List.of(photo(1), photo(2), photo(3), photo(4)));

        model.move(List.of(id(3)), 1);
        assertThat(names()).isEqualTo("1 4 2 3");
        model.move(List.of(id(0), id(1)), 4);
        assertThat(names()).isEqualTo("2 3 1 4");
        model.move(List.of(id(0)), -1);
        assertThat(names()).isEqualTo("2 3 1 4");
        model.move(List.of(id(3)), 9);
        assertThat(names()).isEqualTo("2 3 1 4");
        assertThat(desk.history.nextUndo().orElseThrow().nameKey()).isEqualTo("change.attachmentOrder");
    }

    @Test
    void aDeletionIsTakenBackWhereItWasSeen() throws IOException {
        model.addFiles(List.of(photo(1), photo(2)));
        model.onDeleted(model::undo);

        model.delete(List.of(id(0)));

        assertThat(names()).isEqualTo("1 2");
    }

    @Test
    void aCaptionThatIsTheSameIsNoChange() throws IOException {
        model.addFiles(List.of(photo(1)));
        model.caption(id(0), "Panen");
        assertThat(model.attachments().get(0).caption()).isEqualTo("Panen");

        UUID last = desk.history.nextUndo().orElseThrow().id();
        model.caption(id(0), " Panen ");
        assertThat(desk.history.nextUndo().orElseThrow().id()).isEqualTo(last);
    }

    @Test
    void ofAMemberItIsAskedWhetherPhotosWereAgreedTo() {
        var cards = new MemberCardStore(desk.database);
        MemberCard card = MemberCard.of(Member.named(Ids.next(), group.id(), "Siti"));
        cards.save(card);

        model.show(Owner.member(card.id()));
        assertThat(model.asksAgreement()).isTrue();

        var agreed = new Consent(Ids.next(), card.id(), Purpose.PHOTO, LocalDate.of(2026, 1, 2), "", null, null);
        desk.history.did(cards.save(card.with(agreed)));
        assertThat(model.asksAgreement()).isFalse();

        var back =
                new Consent(agreed.id(), card.id(), Purpose.PHOTO, agreed.given(), "", null, LocalDate.of(2026, 5, 1));
        desk.history.did(cards.save(card.with(back)));
        assertThat(model.asksAgreement()).isTrue();

        model.show(owner);
        assertThat(model.asksAgreement()).isFalse();
    }

    @Test
    void theAlbumOfAGroupHasAllTheNewestFirst() throws IOException {
        model.addFiles(List.of(photo(1)));
        MemberCard card = MemberCard.of(Member.named(Ids.next(), group.id(), "Siti"));
        new MemberCardStore(desk.database).save(card);
        model.show(Owner.member(card.id()));
        model.addFiles(List.of(photo(2)));
        var album = new GroupPhotosModel(store, new GroupPhotosStore(desk.database), desk.forms, desk.events);

        album.show(group.id());
        assertThat(album.rows()).extracting(AttachmentRow::about).containsExactly("Siti", "Panen raya");
        assertThat(album.photoCount()).isEqualTo(2);

        album.caption(album.rows().get(1).id(), "Padi");
        assertThat(album.rows().get(1).attachment().caption()).isEqualTo("Padi");
        album.delete(album.rows().stream().map(AttachmentRow::id).toList());
        assertThat(album.isEmpty()).isTrue();
        album.show(Ids.next());
        assertThat(album.rows()).isEmpty();
    }

    private UUID id(int index) {
        return model.attachments().get(index).id();
    }

    private String names() {
        return String.join(
                " ",
                model.attachments().stream()
                        .map(one -> one.name().replace(".jpg", ""))
                        .toList());
    }

    private Path photo(int seed) throws IOException {
        return Files.write(folder.resolve(seed + ".jpg"), TestPictures.jpeg(200, 150, seed * 5));
    }
}

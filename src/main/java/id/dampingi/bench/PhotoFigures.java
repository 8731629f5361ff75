package id.dampingi.bench;

import id.dampingi.activity.ActivityFilter;
import id.dampingi.activity.ActivityListStore;
import id.dampingi.activity.ActivityStore;
import id.dampingi.attachment.Attachment;
import id.dampingi.attachment.AttachmentStore;
import id.dampingi.attachment.GroupPhotosStore;
import id.dampingi.attachment.Owner;
import id.dampingi.dossier.GroupPageStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.home.HomeStore;
import id.dampingi.kit.db.Author;
import id.dampingi.kit.db.Copies;
import id.dampingi.kit.db.DataFile;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** What ten thousand photos cost where nobody looks at one, each beside the same office without them; and all of a group's. */
final class PhotoFigures {
    /** Of the same without photos: what cannot be told from chance. */
    private static final double LIMIT = 1.3;

    private static final double MILLISECONDS = ReadFigure.LIMIT;
    private static final int MOST = 10_000;
    private static final int BYTES = 40_000;
    private static final int ROWS = 1_000;
    private static final int FEW = 9;
    private static final int WARM = 3;
    private static final LocalDate TODAY = BenchOffice.LAST.atEndOfMonth();

    private interface Work {
        void on(Path file, Database database, int time);
    }

    private final Path folder;
    private final Sizes sizes;
    private final Consumer<Figure> out;

    PhotoFigures(Path folder, Sizes sizes, Consumer<Figure> out) {
        this.folder = folder;
        this.sizes = sizes;
        this.out = out;
    }

    /** @param office a data file that nobody has open */
    void run(Path office) throws IOException {
        Path with = Files.copy(
                office, Files.createDirectories(folder.resolve("with")).resolve("a.dampingi"));
        Path without = Files.copy(
                office, Files.createDirectories(folder.resolve("without")).resolve("a.dampingi"));
        UUID group;
        try (Database database = open(with)) {
            group = fill(database, Math.min(MOST, sizes.activities() / 10));
        }
        opening(with, without);
        try (Database one = open(with);
                Database other = open(without)) {
            var first = Timing.of(0, 1, i -> new Copies(with).copyContents(one, () -> false));
            out.accept(new Figure("bench.photoFirstCopy", first, null, Limit.NONE));
            compare("bench.photoCopy", with, one, without, other, PhotoFigures::copy);
            compare(
                    "bench.photoGroupPage",
                    with,
                    one,
                    without,
                    other,
                    (file, database, i) -> new GroupPageStore(database).read(group, BenchOffice.LAST, TODAY));
            compare(
                    "bench.photoActivityList",
                    with,
                    one,
                    without,
                    other,
                    (file, database, i) -> new ActivityListStore(database)
                            .page(ActivityFilter.between(TODAY.withDayOfMonth(1), TODAY), ROWS));
            out.accept(new Figure(
                    "bench.photoAlbum",
                    Timing.of(1, sizes.repetitions(), i -> new GroupPhotosStore(one).ofGroup(group)),
                    null,
                    Limit.processor(MILLISECONDS)));
        }
    }

    private void opening(Path with, Path without) {
        compare("bench.photoOpen", i -> start(with), i -> start(without));
    }

    /** As much of the data file as the first screen reads. */
    private static void start(Path file) {
        try (Database database = open(file)) {
            new HomeStore(database).facts(BenchOffice.LAST, TODAY);
        }
    }

    private void compare(String key, Path with, Database one, Path without, Database other, Work work) {
        compare(key, i -> work.on(with, one, i), i -> work.on(without, other, i));
    }

    /** One after the other, so that both see the machine as it is; the first rounds warm up. */
    private void compare(String key, IntConsumer with, IntConsumer without) {
        var times = Math.min(FEW, sizes.repetitions());
        var photos = new ArrayList<Timing>();
        var bare = new ArrayList<Timing>();
        for (var i = 0; i < WARM + times; i++) {
            bare.add(Timing.of(0, 1, without));
            photos.add(Timing.of(0, 1, with));
        }
        out.accept(new Figure(
                key,
                together(photos.subList(WARM, photos.size())),
                together(bare.subList(WARM, bare.size())),
                Limit.timesFloor(LIMIT)));
    }

    private static Timing together(List<Timing> each) {
        return Timing.of(
                each.stream().mapToDouble(Timing::median).toArray(),
                each.stream().mapToDouble(Timing::cpu).toArray(),
                each.stream().mapToLong(Timing::peak).max().orElse(0));
    }

    /** Each time of another day. */
    private static void copy(Path file, Database database, int time) {
        var copies = new Copies(file);
        copies.makeDaily(database, TODAY.plusDays(time));
        copies.copyContents(database, () -> false);
        copies.last().ifPresent(copy -> copy.toFile().delete());
    }

    /** @return a group with photos */
    private static UUID fill(Database database, int photos) {
        var bytes = new byte[BYTES];
        var dice = new Random(1);
        List<Group> groups = new GroupStore(database).all();
        var activities = new ActivityStore(database);
        List<UUID> shown = new ArrayList<>();
        groups.forEach(group -> activities.ofGroup(group.id(), ROWS).forEach(activity -> shown.add(activity.id())));
        database.change("change.attachmentAdded", changing -> {
            for (int i = 0; i < photos; i++) {
                dice.nextBytes(bytes);
                String content = database.contents().keep(bytes).hash();
                AttachmentStore.insert(
                        changing,
                        new Attachment(
                                Ids.next(),
                                Owner.activity(shown.get(i % shown.size())),
                                i / shown.size(),
                                "Foto " + i,
                                "IMG_" + i + ".jpg",
                                "image/jpeg",
                                content,
                                BYTES,
                                new Attachment.Dimension(2000, 1500),
                                TODAY,
                                TODAY));
            }
        });
        return groups.get(0).id();
    }

    private static Database open(Path file) {
        return DataFile.open(file, new Author("bench", Ids.next()));
    }
}

package id.dampingi.exchange;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityStore;
import id.dampingi.facilitator.FacilitatorStore;
import id.dampingi.group.GroupStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Journal;
import id.dampingi.kit.task.Progress;
import id.dampingi.member.MemberCardStore;
import id.dampingi.member.MemberStore;
import id.dampingi.support.TestData;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** An empty office to import into, and files to import. */
final class Office implements AutoCloseable {
    final Database database = TestData.inMemory();
    final Journal journal = new Journal(database);
    final FacilitatorStore facilitators = new FacilitatorStore(database);
    final GroupStore groups = new GroupStore(database);
    final MemberStore members = new MemberStore(database);
    final ActivityStore activities = new ActivityStore(database);
    final ImportStore store =
            new ImportStore(database, facilitators, groups, new MemberCardStore(database), activities);
    final ImportJob job = new ImportJob(store, Clock.systemDefaultZone());
    private final Path folder;

    Office(Path folder) {
        this.folder = folder;
    }

    static Path resource(String name) {
        try {
            URL url = Objects.requireNonNull(Office.class.getResource(name));
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path pam() {
        return resource("pam-activities.csv");
    }

    static ImportMapping pamMapping() {
        return MappingJson.read(resource("pam-activities.json"), ImportKind.ACTIVITIES);
    }

    Path csv(String... lines) {
        try {
            return Files.writeString(folder.resolve("t.csv"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Imports with the mapping that the titles suggest. */
    ImportOutcome importGuessed(ImportKind kind, String... lines) {
        Path file = csv(lines);
        return job.run(file, job.guess(file, kind), Progress.NONE);
    }

    List<Activity> allActivities() {
        return groups.all().stream()
                .flatMap(group ->
                        activities.ofGroup(group.id(), LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)).stream())
                .sorted(Comparator.comparing(Activity::date).reversed())
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}

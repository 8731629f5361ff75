package id.dampingi.gallery;

import id.dampingi.activity.ActivityStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.TargetStore;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.ui.Place;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.testing.Gui;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the bin, of histories short and long, and of the question for a reason. */
@Tag("gui")
@Tag("gallery")
class HistoryGalleryGuiTest {
    private static final UUID OLD = new UUID(0x0194_5000_0000_7000L, 0x8000_0000_0000_0001L);
    private static final int PICTURES = 6;

    @RegisterExtension
    final Gui gui = new Gui();

    @TempDir
    Path folder;

    private Group group;
    private Member member;
    private UUID activity;

    @Test
    void theHistoryAndTheBinInEveryLookAndLanguage() throws Exception {
        SampleFile sample = SampleFile.in(folder);
        try (var database = sample.open()) {
            change(database);
        }
        try (var program = new OpenSample(gui.robot(), folder)) {
            var photographer = new Photographer(program, gui);
            program.open(sample.path());
            photographer.inEveryDress(PICTURES, () -> {
                photographer.take("settings-bin", new Place("settings.screen", Optional.empty(), "settings.bin"));
                photographer.takeHistory("history-target", OLD);
                photographer.takeHistory("history-member", member.id());
                photographer.takeHistory("history-activity", activity);
                photographer.takeReason("reason", Place.of("group.screen", group.id(), "measuring"));
                photographer.take(
                        "settings-look", new Place("settings.screen", Optional.empty(), "settings.appearance"));
            });
        }
    }

    private void change(Database database) throws Exception {
        var groups = new GroupStore(database);
        var members = new MemberStore(database);
        group = groups.all().get(0);
        targets(database);
        List<Member> all = members.ofGroup(group.id());
        member = all.get(0);
        members.save(
                new Member(
                        member.id(),
                        member.group(),
                        member.name(),
                        member.sex(),
                        member.born(),
                        "Bendahara",
                        LocalDate.now(),
                        "0812-0000-0000",
                        member.joined(),
                        null,
                        "",
                        member.household(),
                        "Rumah di ujung jalan desa, dekat jembatan gantung; lebih mudah ditemui sore hari setelah pulang dari sawah."));
        members.deleteAll(List.of(all.get(1).id(), all.get(2).id()));
        groups.delete(groups.all().get(1).id());
        var activities = new ActivityStore(database);
        List<UUID> ids = database.list(
                "select id from activity where assisted_group = ? and state = 'done' order by date desc limit 3",
                row -> row.id("id"),
                group.id());
        activity = ids.get(0);
        activities.delete(ids.subList(1, 3));
    }

    /** One of them made long ago, so that its changes need a reason. */
    private void targets(Database database) throws Exception {
        var targets = new TargetStore(database);
        List<Target> all = targets.ofGroup(group.id(), LocalDate.now().getYear());
        for (Target target : all) {
            UUID id = target == all.get(0)
                    ? OLD
                    : UUID.fromString(target.id().toString().replaceFirst("^.{8}", "01945000"));
            targets.saveAll(List.of(), List.of(target.id()));
            targets.save(new Target(
                    id,
                    target.group(),
                    target.indicator(),
                    target.year(),
                    target.baseline(),
                    target.target(),
                    target.plan()));
        }
        Target first = all.get(0);
        for (int step = 1; step <= 2; step++) {
            BigDecimal more = first.target().add(BigDecimal.valueOf(step));
            database.because(
                    "Disepakati lagi dalam musyawarah kelompok",
                    () -> targets.save(new Target(
                            OLD,
                            first.group(),
                            first.indicator(),
                            first.year(),
                            first.baseline(),
                            more,
                            first.plan())));
        }
    }
}

package id.dampingi.exchange;

import static id.dampingi.exchange.ImportKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.dampingi.activity.Activity;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Part;
import id.dampingi.approach.Principles;
import id.dampingi.approach.Sex;
import id.dampingi.approach.Side;
import id.dampingi.group.Group;
import id.dampingi.group.Stage;
import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Progress;
import id.dampingi.member.Member;
import id.dampingi.region.Region;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJobTest {
    private static final String[] GROUPS_FILE = {
        "Daftar kelompok 2026",
        "",
        "Kode;Nama Kelompok;Jenis;Desa;Kecamatan;Kabupaten;Pendamping;Sejak;Tahap",
        "TM-01;Tani Makmur;Tani;Sukamaju;Cibadak;Lebak;Siti Aminah;01/02/2024;Pelaksanaan",
        "NB-02;Nelayan Bahari;Nelayan;Teluk;Labuan;Pandeglang;siti  aminah;2024-03-05;Assessment"
    };

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void groupsBelowACaption() {
        ImportOutcome outcome = office.importGuessed(GROUPS, GROUPS_FILE);

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.counts()).isEqualTo(Map.of(Outcome.NEW, 2));
        assertThat(outcome.newFacilitators()).isEqualTo(1);
        Group group = office.groups.byCode("TM-01").orElseThrow();
        assertThat(group.name()).isEqualTo("Tani Makmur");
        assertThat(group.region().village()).isEqualTo("Sukamaju");
        assertThat(group.since()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(group.stage()).isEqualTo(Stage.IMPLEMENTATION);
        assertThat(office.importGuessed(GROUPS, GROUPS_FILE).counts()).isEqualTo(Map.of(Outcome.SAME, 2));
    }

    @Test
    void placesGetTheirCodesWhereTheListKnowsOneAndStayTextWhereItDoesNot() {
        String[] file = {
            "kode;nama kelompok;desa;kecamatan;kabupaten;kode wilayah",
            "A-1;Satu;oelnasi;Kec. Kupang Tengah;Kupang;",
            "A-2;Dua;;;;53.01.08.2006",
            "A-3;Tiga;Kampung Baru;;;",
            "A-4;Empat;Oelnasi;;;53.01.08.2999",
            "A-5;Lima;;;;5301082006",
        };
        assertThat(office.importGuessed(GROUPS, file).counts()).isEqualTo(Map.of(Outcome.NEW, 5));

        assertThat(place("A-1"))
                .isEqualTo(
                        new Region("oelnasi", "Kec. Kupang Tengah", "Kupang", "Nusa Tenggara Timur", "53.01.08.2006"));
        assertThat(place("A-2"))
                .isEqualTo(new Region(
                        "Oelnasi", "Kupang Tengah", "Kabupaten Kupang", "Nusa Tenggara Timur", "53.01.08.2006"));
        assertThat(place("A-3")).isEqualTo(Region.named("Kampung Baru", "", ""));
        assertThat(place("A-4")).isEqualTo(Region.named("Oelnasi", "", "").withCode("53.01.08.2999"));
        assertThat(place("A-5")).isEqualTo(Region.NONE.withCode("5301082006"));
        assertThat(office.importGuessed(GROUPS, file).counts()).isEqualTo(Map.of(Outcome.SAME, 5));

        office.importGuessed(GROUPS, "kode,desa", "A-2,Oelpuah");
        assertThat(place("A-2"))
                .as("the code belongs to the new name")
                .satisfies(place -> assertThat(place.code()).isEqualTo("53.01.08.2009"));
    }

    private Region place(String code) {
        return office.groups.byCode(code).orElseThrow().region();
    }

    @Test
    void aChangedCellChangesOnlyItsFieldAndABlankOneNothing() {
        office.importGuessed(GROUPS, GROUPS_FILE);
        ImportOutcome outcome = office.importGuessed(GROUPS, "kode,Desa,Jenis", "tm-01,Karangsari,");

        assertThat(outcome.counts()).isEqualTo(Map.of(Outcome.CHANGED, 1));
        Group group = office.groups.byCode("TM-01").orElseThrow();
        assertThat(group.region().village()).isEqualTo("Karangsari");
        assertThat(group.kind()).isEqualTo("Tani");
        assertThat(group.code()).isEqualTo("TM-01");
    }

    @Test
    void groupsWithoutACodeAreKnownByNameAndGetOne() {
        String[] file = {"Nama kelompok,Desa", "Tani Makmur,A", "tani  makmur,A", "Tunas Muda,B"};
        ImportOutcome outcome = office.importGuessed(GROUPS, file);

        assertThat(outcome.counts()).isEqualTo(Map.of(Outcome.NEW, 2, Outcome.REPEATED, 1));
        assertThat(office.groups.all()).extracting(Group::code).containsExactly("TM1", "TM2");
        assertThat(office.importGuessed(GROUPS, file).written()).isZero();
    }

    @Test
    void whatTheFormOfAGroupRefusesIsRefused() {
        String tooLong = "x".repeat(161);
        ImportOutcome outcome = office.importGuessed(
                GROUPS,
                "Kode;Nama kelompok;Pendamping;Sejak;Sampai",
                "A;" + tooLong + ";Siti;;",
                "B;Melati;" + tooLong + ";;",
                "C;Mawar;;05/03/2024;04/03/2024");

        assertThat(outcome.faults())
                .extracting(RowFault::row, RowFault::column, RowFault::reasonKey)
                .containsExactly(
                        tuple(2, "Nama kelompok", "problem.tooLong"),
                        tuple(3, "Pendamping", "problem.tooLong"),
                        tuple(4, "Sampai", "problem.order"));
        assertThat(outcome.newFacilitators()).isZero();
        assertThat(office.groups.all()).isEmpty();
    }

    @Test
    void whatTheFormOfAMemberRefusesIsRefusedAndMakesNoGroup() {
        ImportOutcome outcome = office.importGuessed(
                MEMBERS,
                "Nama kelompok;Nama anggota;Tanggal lahir;Tanggal masuk;Tanggal keluar",
                "Melati;Ani;01/01/2190;;",
                "Melati;Budi;01/01/1990;01/01/1980;",
                "Melati;Citra;;02/02/2024;01/02/2024");

        assertThat(outcome.faults())
                .extracting(RowFault::row, RowFault::reasonKey)
                .containsExactly(
                        tuple(2, "member.bornInFuture"),
                        tuple(3, "member.joinedBeforeBorn"),
                        tuple(4, "member.leftBeforeJoined"));
        assertThat(office.groups.all()).isEmpty();
    }

    @Test
    void whatTheFormOfAnActivityRefusesIsRefused() {
        ImportOutcome outcome = office.importGuessed(
                ACTIVITIES,
                "Nama kelompok;Tanggal;Judul kegiatan;Pendekatan;Status",
                "Melati;01/01/2190;Kunjungan;Agama;Terlaksana",
                "Melati;01/10/2026;Rapat;Agama;Batal");

        assertThat(outcome.faults())
                .extracting(RowFault::row, RowFault::reasonKey)
                .containsExactly(tuple(2, "activity.doneInFuture"), tuple(3, "activity.reasonNeeded"));
        assertThat(office.groups.all()).isEmpty();
    }

    @Test
    void theThreePrinciplesComeFromTheirColumns() {
        office.importGuessed(GROUPS, GROUPS_FILE);
        Path file = Office.resource("kegiatan.csv");
        ImportMapping guessed = office.job.guess(file, ACTIVITIES);
        assertThat(guessed.fields())
                .containsKeys(
                        ImportField.INITIATED_BY,
                        ImportField.LED_BY,
                        ImportField.BENEFITS,
                        ImportField.FACILITATOR_PART,
                        ImportField.LEARNT);

        ImportOutcome dry = office.job.dryRun(file, guessed, Progress.NONE);
        assertThat(office.allActivities()).isEmpty();
        ImportOutcome outcome = office.job.run(file, guessed, Progress.NONE);

        assertThat(outcome.counts()).isEqualTo(dry.counts()).isEqualTo(Map.of(Outcome.NEW, 3, Outcome.FAULTY, 1));
        assertThat(outcome.faults())
                .extracting(RowFault::row, RowFault::column, RowFault::reasonKey)
                .containsExactlyInAnyOrder(
                        tuple(5, "Dipimpin oleh", "exchange.unknownValue"),
                        tuple(5, "Peran pendamping", "exchange.unknownValue"));
        assertThat(principles("Rapat bulanan"))
                .isEqualTo(new Principles(Side.COMMUNITY, Side.BOTH, Side.COMMUNITY, Part.LISTENED));
        assertThat(principles("Pelatihan pupuk"))
                .isEqualTo(new Principles(Side.FACILITATOR, Side.FACILITATOR, Side.COMMUNITY, Part.FACILITATED));
        assertThat(principles("Kerja bakti")).isEqualTo(Principles.UNSAID);
        assertThat(activity("Rapat bulanan").learnt()).startsWith("Iuran dihitung dengan lidi");
        assertThat(office.job.run(file, guessed, Progress.NONE).counts())
                .isEqualTo(Map.of(Outcome.SAME, 3, Outcome.FAULTY, 1));
    }

    @Test
    void thePrinciplesAreKnownInEnglishAndABlankCellChangesNothing() {
        office.importGuessed(
                ACTIVITIES,
                "Group,Date,Activity,Approach,Initiated by,Led by,For whom,Facilitator's part,Learnt",
                "Rice,2026-10-05,Meeting,Social,The group,jointly,Community,Did it for them,Ask the elders first");
        ImportOutcome outcome = office.importGuessed(
                ACTIVITIES,
                "Group,Date,Activity,Approach,Initiated by,Led by,Role of the facilitator",
                "Rice,2026-10-05,Meeting,Social,,Facilitator,Advised");

        assertThat(outcome.counts()).isEqualTo(Map.of(Outcome.CHANGED, 1));
        assertThat(principles("Meeting"))
                .isEqualTo(new Principles(Side.COMMUNITY, Side.FACILITATOR, Side.COMMUNITY, Part.ADVISED));
        assertThat(activity("Meeting").learnt()).isEqualTo("Ask the elders first");
    }

    private Principles principles(String title) {
        return activity(title).principles();
    }

    private Activity activity(String title) {
        return office.allActivities().stream()
                .filter(activity -> activity.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCodeUsedTwiceWithOtherContentIsAFault() {
        ImportOutcome outcome = office.importGuessed(GROUPS, "Kode,Nama kelompok", "A,Satu", "a,Dua");
        assertThat(outcome.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo("Kode");
            assertThat(fault.reason()).contains("2");
        });
    }

    @Test
    void everyFaultOfEveryRowIsToldAndTheOthersComeIn() {
        ImportOutcome outcome = office.importGuessed(
                ACTIVITIES,
                "Kelompok,Tanggal,Kegiatan,Pendekatan,Hadir L,Hadir P,Jam mulai,Status",
                "Tani,31/10/2026,Rapat,Sosial,5,7,09.00,Selesai",
                "Tani,kemarin,Rapat,Budaya,lima,-1,25.00,entah",
                "Tani,#N/A,,Sosial,1,1,,",
                ",2026-10-30,Rapat,Agama,,,,",
                "Tani,2026-10-29,\"Ra\"pat,Agama,1,1,,,lebih",
                "Tani,46325,Rapat,Ekonomi,1.000,0,14:30,");

        assertThat(outcome.counts()).isEqualTo(Map.of(Outcome.NEW, 2, Outcome.FAULTY, 4));
        assertThat(outcome.faults())
                .extracting(fault -> fault.row() + " " + fault.column() + " " + fault.reasonKey())
                .containsExactlyInAnyOrder(
                        "3 Tanggal problem.date",
                        "3 Pendekatan exchange.unknownValue",
                        "3 Hadir L problem.count",
                        "3 Hadir P problem.count",
                        "3 Jam mulai problem.time",
                        "3 Status exchange.unknownValue",
                        "4 Tanggal exchange.cellError",
                        "4 Kegiatan problem.required",
                        "5 Kelompok problem.required",
                        "6  exchange.strayQuote",
                        "6  exchange.tooManyCells");
        assertThat(office.allActivities())
                .extracting(Activity::date)
                .containsExactly(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 10, 30));
        assertThat(office.allActivities().get(1).men()).isEqualTo(1000);
        assertThat(office.allActivities().get(1).start()).isEqualTo(LocalTime.of(14, 30));
    }

    @Test
    void rowsAlikeCellByCellAreRepeatedUnlessWanted() {
        String[] lines = {
            "Kelompok,Tanggal,Kegiatan,Pendekatan", "A,2026-01-01,Rapat,Sosial", "A,2026-01-01,Rapat,Sosial"
        };
        assertThat(office.importGuessed(ACTIVITIES, lines).counts())
                .isEqualTo(Map.of(Outcome.NEW, 1, Outcome.REPEATED, 1));

        Path file = office.csv(lines);
        ImportMapping all =
                office.job.guess(file, ACTIVITIES).withCreating(Set.of(Creating.GROUPS, Creating.REPEATED_ROWS));
        assertThat(office.job.run(file, all, Progress.NONE).counts())
                .isEqualTo(Map.of(Outcome.SAME, 1, Outcome.NEW, 1));
        assertThat(office.job.run(file, all, Progress.NONE).counts()).isEqualTo(Map.of(Outcome.SAME, 2));
    }

    @Test
    void aRowClaimsTheActivityThatIsLikeIt() {
        office.importGuessed(
                ACTIVITIES,
                "Kelompok,Tanggal,Kegiatan,Pendekatan,Hasil",
                "A,2026-01-01,Rapat,Sosial,satu",
                "A,2026-01-01,Rapat,Sosial,dua");
        String[] changed = {
            "Kelompok,Tanggal,Kegiatan,Pendekatan,Hasil",
            "A,2026-01-01,Rapat,Sosial,dua",
            "A,2026-01-01,rapat,Sosial,tiga"
        };
        ImportOutcome outcome = office.importGuessed(ACTIVITIES, changed);
        assertThat(outcome.counts()).isEqualTo(Map.of(Outcome.SAME, 1, Outcome.CHANGED, 1));
        assertThat(office.allActivities()).extracting(Activity::result).containsExactlyInAnyOrder("dua", "tiga");
        assertThat(office.importGuessed(ACTIVITIES, changed).written()).isZero();
    }

    @Test
    void groupsAndFacilitatorsAreNotMadeUnlessWished() {
        Path file = office.csv("Kelompok,Pendamping,Tanggal,Kegiatan,Pendekatan", "A,Budi,2026-01-01,Rapat,Sosial");
        ImportMapping guess = office.job.guess(file, ACTIVITIES);

        ImportOutcome none = office.job.run(file, guess.withCreating(Set.of()), Progress.NONE);
        assertThat(none.faults()).extracting(RowFault::reasonKey).contains("exchange.noSuchGroup");
        assertThat(none.change()).get().matches(change -> change.isEmpty());

        ImportOutcome noFacilitator = office.job.run(file, guess.withCreating(Set.of(Creating.GROUPS)), Progress.NONE);
        assertThat(noFacilitator.faults())
                .extracting(RowFault::reasonKey)
                .containsExactly("exchange.noSuchFacilitator");
        assertThat(office.groups.all()).isEmpty();
    }

    @Test
    void membersAreKnownByGroupNameAndBirthDate() {
        String[] file = {
            "Kelompok,Nama,L/P,Tanggal lahir,Jabatan,No. HP",
            "Tani,Siti Aminah,P,1 Januari 1980,Ketua,0812",
            "Tani,Siti Aminah,P,2 Februari 1990,,",
            "Tani,Budi,L,,,",
            "Nelayan,Budi,lk,,,"
        };
        ImportOutcome outcome = office.importGuessed(MEMBERS, file);
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.counts()).isEqualTo(Map.of(Outcome.NEW, 4));
        assertThat(office.members.all()).extracting(Member::sex).containsOnly(Sex.MALE, Sex.FEMALE);
        assertThat(office.importGuessed(MEMBERS, file).counts()).isEqualTo(Map.of(Outcome.SAME, 4));

        ImportOutcome born = office.importGuessed(MEMBERS, "Kelompok,Nama,Tanggal lahir", "Tani,BUDI,3/3/1970");
        assertThat(born.counts()).isEqualTo(Map.of(Outcome.CHANGED, 1));
    }

    @Test
    void valuesAreMappedAndOtherApproachesListed() {
        Path file = office.csv(
                "Grup,Tgl,Acara,Sektor,Lain", "A,2026-01-01,x,Air,\"Agama, Ekonomi\"", "A,2026-01-02,y,Lainnya,");
        ImportMapping mapping = ImportMapping.empty(ACTIVITIES)
                .with(ImportField.GROUP_NAME, FieldSource.column("grup"))
                .with(ImportField.DATE, FieldSource.column("Tgl"))
                .with(ImportField.TITLE, FieldSource.column("Acara"))
                .with(ImportField.APPROACHES, FieldSource.column("Lain"))
                .with(
                        ImportField.APPROACH,
                        FieldSource.column("Sektor")
                                .withValues(Map.of("AIR", "political"))
                                .withOtherwise("social"));
        office.job.run(file, mapping, Progress.NONE);

        List<Activity> activities = office.allActivities();
        assertThat(activities.get(1).mainApproach()).isEqualTo(Approach.POLITICAL);
        assertThat(activities.get(1).approaches())
                .containsExactlyInAnyOrder(Approach.POLITICAL, Approach.RELIGIOUS, Approach.ECONOMIC);
        assertThat(activities.get(0).approaches()).containsExactly(Approach.SOCIAL);
        assertThat(office.job.run(file, mapping, Progress.NONE).counts()).isEqualTo(Map.of(Outcome.SAME, 2));
    }

    @Test
    void veryLongAndStrangeTextIsToldOrKept() {
        String text = "é🌾سلام";
        ImportOutcome outcome = office.importGuessed(
                ACTIVITIES,
                "Kelompok,Tanggal,Kegiatan,Pendekatan,Hasil",
                "A,2026-01-01," + text + ",Sosial," + "x".repeat(100_000),
                "A,2026-01-01," + text + ",Sosial," + text);
        assertThat(outcome.faults())
                .singleElement()
                .extracting(RowFault::reasonKey)
                .isEqualTo("problem.tooLong");
        assertThat(office.allActivities())
                .singleElement()
                .extracting(Activity::title, Activity::result)
                .containsExactly(text, text);
    }

    @Test
    void whatIsMissingFromTheMappingIsSaidInWords() {
        Path file = office.csv("x,y", "1,2");
        assertThatThrownBy(() -> office.job.dryRun(file, office.job.guess(file, ACTIVITIES), Progress.NONE))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.text()).contains("Tanggal", "Kegiatan"));
        ImportMapping wrong = ImportMapping.empty(GROUPS).with(ImportField.GROUP_NAME, FieldSource.column("Nama"));
        assertThatThrownBy(() -> office.job.dryRun(file, wrong, Progress.NONE))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.text()).contains("“Nama”", "x, y"));
        assertThatThrownBy(() -> office.job.guess(office.csv("", ""), GROUPS))
                .isInstanceOf(Failure.class)
                .hasMessage("exchange.emptySheet");
    }
}

package id.dampingi.report;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.facility.FacilityKind;
import id.dampingi.group.Group;
import id.dampingi.group.Stage;
import id.dampingi.material.MaterialMonth;
import id.dampingi.member.MemberCount;
import id.dampingi.member.MembershipMonth;
import id.dampingi.narrative.Narrative;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.Signer;
import id.dampingi.plan.PlanState;
import id.dampingi.principle.Lesson;
import id.dampingi.principle.PrincipleMonth;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reports that go to the limits of what a data file can hold. */
final class Extremes {
    private static final String LONG_NAME =
            "Kelompok Usaha Bersama Wanita Tani Nelayan dan Pengrajin Anyaman Bambu Sumber Rejeki Makmur Sentosa Abadi";

    private Extremes() {}

    /** 60 activities, 40 indicators, long names everywhere. */
    static MonthlyReport crowded() {
        MonthlyReport full = Samples.full();
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            activities.add(Samples.activity(
                    1 + i / 2,
                    "Kegiatan ke-" + (i + 1) + " dengan judul yang cukup panjang untuk dua baris",
                    Approach.values()[i % 4],
                    Set.of(),
                    Technique.values()[i % 3],
                    1200 + i,
                    i,
                    i % 3 == 0 ? "" : "Hasil singkat.",
                    "",
                    ActivityState.DONE,
                    ""));
        }
        return new MonthlyReport(
                longOffice(),
                "012/LB-DMP-YAYASAN-BINA-MASYARAKAT-MANDIRI-SEJAHTERA/X/2026",
                full.month(),
                full.date(),
                longGroup(),
                new Facilitator(
                        new UUID(0, 2),
                        "Prof. Dr. Ir. Hj. Raden Ayu Siti Nurhaliza Rahmawati Kusumaningrum, S.Sos., M.Si., Ph.D.",
                        "19780512 200501 2 003",
                        "",
                        true),
                Samples.result(40),
                full.trend(),
                full.parts()
                        .with(new MonthActivities(activities, Samples.next()))
                        .with(crowd())
                        .with(SampleParts.manyEnterprises())
                        .with(manyLessons())
                        .with(new ProblemSection.Problems(IntStream.range(0, 40)
                                .mapToObj(i -> SampleSupplies.problem(
                                        i, "Masalah yang panjang ".repeat(1 + i % 9), i % 2 == 0))
                                .toList()))
                        .with(new PlanSection.Plans(IntStream.range(0, 40)
                                .mapToObj(i -> SampleSupplies.plan(
                                        i, "Rencana yang panjang ".repeat(1 + i % 7), PlanState.values()[i % 4], i))
                                .toList()))
                        .with(new MaterialMonth(IntStream.range(0, 40)
                                .mapToObj(i -> SampleSupplies.session(
                                        1 + i % 28, "Materi panjang ".repeat(1 + i % 6), i * 37, i, 100))
                                .toList()))
                        .with(new SupplySection.Facilities(IntStream.range(0, 40)
                                .mapToObj(i -> SampleSupplies.facility(
                                        i,
                                        FacilityKind.TOOL,
                                        "Alat ".repeat(1 + i),
                                        "1234567.5",
                                        "unit",
                                        -i,
                                        i,
                                        i,
                                        i,
                                        null))
                                .toList())));
    }

    private static final String SENTENCE =
            "Anggota sepakat bahwa saluran irigasi dibersihkan setiap dua minggu oleh semua keluarga. ";

    /** One result, one remark and three narratives of so many characters each. */
    static MonthlyReport endless(int characters) {
        MonthlyReport full = Samples.full();
        String text = SENTENCE.repeat(characters / SENTENCE.length()).strip();
        List<Activity> activities = new ArrayList<>(Samples.activities());
        activities.set(
                2,
                Samples.activity(
                        11,
                        "Pelatihan pencatatan keuangan usaha sederhana",
                        Approach.ECONOMIC,
                        Set.of(),
                        Technique.MONEV,
                        5,
                        11,
                        text,
                        text,
                        ActivityState.DONE,
                        ""));
        return new MonthlyReport(
                full.office(),
                full.number(),
                full.month(),
                full.date(),
                full.group(),
                full.facilitator(),
                full.result(),
                full.trend(),
                full.parts()
                        .with(new MonthActivities(activities, Samples.next()))
                        .with(new Narrative(Samples.GROUP, Samples.GROUP, full.month(), text, text, text, "")));
    }

    /** How many sentences that makes. */
    static int endlessSentences(int characters) {
        return 5 * (characters / SENTENCE.length());
    }

    /** Markup, emoji, right to left, and a narrative of ten thousand characters that goes over pages. */
    static MonthlyReport wordy() {
        MonthlyReport full = Samples.full();
        String paragraph =
                "Anggota <b>kelompok</b> & pengurus \"sepakat\" 5 < 7 > 3; menangis 😭👨‍👩‍👧 dan berdoa بسم الله lalu שלום. ";
        return new MonthlyReport(
                new Office(
                        new UUID(0, 9),
                        "Lembaga <Harapan> & Kawan",
                        "Jl. \"Raya\" & <Sunyi>",
                        "",
                        "Tasikmalaya",
                        new Logo("not a picture".getBytes(StandardCharsets.UTF_8)),
                        new Signer("Koordinator", "", ""),
                        Signer.NONE,
                        ""),
                full.number(),
                full.month(),
                full.date(),
                Samples.group("K<&>1", "Mawar 🌹 & <Melati>"),
                null,
                full.result(),
                Samples.noTrend(),
                full.parts()
                        .with(new MonthActivities(
                                List.of(Samples.activity(
                                        3,
                                        "Pertemuan <i>rutin</i> & doa 🙏",
                                        Approach.RELIGIOUS,
                                        Set.of(),
                                        null,
                                        3,
                                        4,
                                        paragraph.repeat(60),
                                        "",
                                        ActivityState.DONE,
                                        "")),
                                List.of()))
                        .with(new Narrative(
                                new UUID(0, 3),
                                Samples.GROUP,
                                full.month(),
                                paragraph,
                                (paragraph.repeat(12) + "\n").repeat(8),
                                paragraph.repeat(100),
                                "x".repeat(400))));
    }

    /** Thousands of members, forty reasons to leave and forty officers. */
    private static MembershipMonth crowd() {
        List<MembershipMonth.Reason> reasons = new ArrayList<>();
        List<MembershipMonth.Officer> officers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            reasons.add(new MembershipMonth.Reason(i == 0 ? "" : "Alasan keluar yang agak panjang ke-" + i, 40 - i));
            officers.add(new MembershipMonth.Officer(
                    "Raden Ayu Siti Nurhaliza Rahmawati " + i, "Koordinator bidang kesejahteraan anggota"));
        }
        return new MembershipMonth(
                new MemberCount(3591, 1234, 2345),
                new MemberCount(120, 60, 50),
                7,
                new MemberCount(99, 33, 44),
                reasons,
                officers);
    }

    private static PrincipleMonth manyLessons() {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lessons.add(SampleParts.lesson(
                    1 + i % 28, "Yang dipelajari dari warga " + "lagi dan lagi ".repeat(i), "Kegiatan ke-" + i));
        }
        PrincipleMonth few = SampleParts.principles();
        return new PrincipleMonth(few.now(), few.before(), lessons);
    }

    static Office longOffice() {
        return new Office(
                new UUID(0, 9),
                "Yayasan Bina Masyarakat Mandiri Sejahtera Bersama Rakyat Kecil Indonesia Cabang Tasikmalaya Selatan",
                "Jalan Raya Perintis Kemerdekaan Gang Haji Abdul Muis Nomor 127 RT 003/RW 012, Kelurahan Karsamenak, Kecamatan Kawalu, Kota Tasikmalaya 46182, Provinsi Jawa Barat",
                "Telepon (0265) 555-0142 · kantor.pusat.yayasan@binamandiri.example",
                "Tasikmalaya",
                Samples.logo(),
                new Signer(
                        "Koordinator Program Pemberdayaan Masyarakat Wilayah Priangan Timur",
                        "Drs. H. Endang Supriatna Wijayakusuma, M.Pd., M.M.",
                        "19650817 199003 1 004"),
                new Signer(
                        "Kepala Desa Sukamaju",
                        "Hj. Lilis Suryani Kartadinata binti Haji Muhammad Sobari, S.H., M.Kn.",
                        ""),
                "{no}");
    }

    private static Group longGroup() {
        return new Group(
                Samples.GROUP,
                "KELOMPOK-DAMPINGAN-2026-0001",
                LONG_NAME,
                "Kelompok usaha bersama wanita tani, nelayan, dan pengrajin",
                "Desa Sukamaju Kidul Pasirpanjang",
                "Kecamatan Cibeureum Tengah",
                "Kabupaten Tasikmalaya",
                new UUID(0, 2),
                LocalDate.of(2021, 1, 5),
                null,
                Stage.IMPLEMENTATION,
                "");
    }
}

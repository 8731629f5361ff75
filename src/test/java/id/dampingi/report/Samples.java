package id.dampingi.report;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.approach.Approach;
import id.dampingi.approach.Technique;
import id.dampingi.evaluation.ApproachResult;
import id.dampingi.evaluation.GroupResult;
import id.dampingi.evaluation.IndicatorResult;
import id.dampingi.evaluation.MonthScore;
import id.dampingi.evaluation.Rating;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.group.Stage;
import id.dampingi.indicator.Combine;
import id.dampingi.indicator.Direction;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.Target;
import id.dampingi.indicator.ValueKind;
import id.dampingi.narrative.Narrative;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.Signer;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reports made by hand, the same in every run. */
final class Samples {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final UUID GROUP = new UUID(0, 1);

    private Samples() {}

    static MonthlyReport full() {
        return new MonthlyReport(
                office(logo()),
                "012/LB-DMP/X/2026",
                OCTOBER,
                OCTOBER.atEndOfMonth(),
                group("KD-0001", "Kelompok Tani Makmur"),
                new Facilitator(new UUID(0, 2), "Siti Nurhaliza Rahman", "PD-014", "", true),
                result(14),
                trend(),
                SampleParts.all()
                        .with(
                                new Narrative(
                                        new UUID(0, 3),
                                        GROUP,
                                        OCTOBER,
                                        "Kehadiran anggota laki-laki menurun pada musim panen karena bersamaan dengan jadwal kerja di lahan. Empat anggota belum dapat mengisi buku kas karena keterbatasan baca-tulis.",
                                        "Secara umum pelaksanaan pendampingan bulan ini berjalan sesuai rencana kerja. Pendekatan agama dan sosial telah mendekati target, sedangkan pendekatan politis masih tertinggal karena usulan kelompok baru sebagian diterima dalam RKPDes. Kelompok semakin mampu memimpin pertemuan sendiri; pendamping berperan sebagai fasilitator.",
                                        "Pertemuan digeser ke malam hari (pukul 19.30) sampai panen selesai. Pendampingan buku kas dilakukan perorangan dua kali sepekan dengan buku kas bergambar. Surat pengingat atas usulan kios bersama dikirim kepada Kepala Desa.",
                                        "Memastikan semua anggota memiliki buku kas; mempersiapkan usulan kelompok untuk musyawarah desa.")));
    }

    /** A group about which nothing is known but its code and name. */
    static MonthlyReport empty() {
        return new MonthlyReport(
                new Office(new UUID(0, 9), "Kantor", "", "", "", Logo.NONE, Signer.NONE, Signer.NONE, ""),
                "",
                OCTOBER,
                OCTOBER.atEndOfMonth(),
                new Group(GROUP, "K1", "Mawar", "", "", "", "", null, null, null, Stage.INTRODUCTION, ""),
                null,
                result(0),
                noTrend(),
                MonthParts.NONE);
    }

    static Office office(Logo logo) {
        return new Office(
                new UUID(0, 9),
                "Yayasan Bina Masyarakat Mandiri",
                "Jl. Raya Pemuda No. 27, Kota Tasikmalaya 46113, Jawa Barat",
                "Telp. (0265) 555-0142  ·  kantor@binamandiri.example  ·  Akta Notaris No. 14/2009",
                "Tasikmalaya",
                logo,
                new Signer("Koordinator", "Drs. H. Endang Supriatna", "YB-003"),
                new Signer("Ketua Yayasan", "Hj. Lilis Suryani, M.Si.", ""),
                "{no}/LB-DMP/{roman}/{year}");
    }

    static Group group(String code, String name) {
        return new Group(
                GROUP,
                code,
                name,
                "Kelompok tani",
                "Sukamaju",
                "Kec. Cibeureum",
                "Kab. Tasikmalaya",
                new UUID(0, 2),
                java.time.LocalDate.of(2021, 1, 5),
                null,
                Stage.IMPLEMENTATION,
                "");
    }

    static List<Activity> activities() {
        return List.of(
                activity(
                        3,
                        "Pengajian rutin dan diskusi nilai gotong royong",
                        Approach.RELIGIOUS,
                        Set.of(),
                        Technique.FGD,
                        10,
                        6,
                        "Disepakati kas sosial mingguan Rp5.000 per anggota untuk membantu keluarga yang sakit.",
                        "",
                        ActivityState.DONE,
                        ""),
                activity(
                        7,
                        "Lokakarya perencanaan partisipatif: peta masalah dan potensi desa",
                        Approach.SOCIAL,
                        Set.of(Approach.POLITICAL),
                        Technique.TOP,
                        6,
                        17,
                        "Tersusun peta potensi dan 7 prioritas kegiatan; semua anggota menyampaikan gagasan melalui kartu.",
                        "",
                        ActivityState.DONE,
                        ""),
                activity(
                        11,
                        "Pelatihan pencatatan keuangan usaha sederhana",
                        Approach.ECONOMIC,
                        Set.of(),
                        Technique.MONEV,
                        5,
                        11,
                        "18 anggota dapat mengisi buku kas harian; 4 anggota masih perlu pendampingan ulang.",
                        "Buku kas kurang 4",
                        ActivityState.DONE,
                        ""),
                activity(
                        15,
                        "Audiensi dengan Pemerintah Desa mengenai usulan Musrenbangdes",
                        Approach.POLITICAL,
                        Set.of(),
                        Technique.FGD,
                        8,
                        18,
                        "Usulan saluran irigasi tersier dan kios bersama masuk ke dalam daftar RKPDes 2027.",
                        "",
                        ActivityState.DONE,
                        ""),
                activity(
                        19,
                        "Kunjungan pemantauan demplot cabai dan kandang komunal",
                        Approach.ECONOMIC,
                        Set.of(),
                        Technique.MONEV,
                        13,
                        19,
                        "Produktivitas demplot 1,9 kg per pohon; ditemukan serangan antraknosa ringan pada 12% tanaman.",
                        "",
                        ActivityState.DONE,
                        ""),
                activity(
                        23,
                        "Pertemuan bulanan kelompok dan evaluasi rencana kerja",
                        Approach.SOCIAL,
                        Set.of(),
                        null,
                        0,
                        0,
                        "",
                        "",
                        ActivityState.CANCELLED,
                        "Hujan lebat, jalan desa terputus"),
                activity(
                        30,
                        "Kerja bakti membersihkan saluran irigasi",
                        Approach.SOCIAL,
                        Set.of(Approach.ECONOMIC, Approach.RELIGIOUS),
                        null,
                        0,
                        0,
                        "",
                        "",
                        ActivityState.PLANNED,
                        ""));
    }

    static List<Activity> next() {
        return List.of(
                activity(
                        4,
                        "Pertemuan bulanan kelompok",
                        Approach.SOCIAL,
                        Set.of(),
                        Technique.TOP,
                        0,
                        0,
                        "",
                        "",
                        ActivityState.PLANNED,
                        ""),
                activity(
                        18,
                        "Musyawarah desa: penyampaian usulan kios bersama",
                        Approach.POLITICAL,
                        Set.of(),
                        Technique.FGD,
                        0,
                        0,
                        "",
                        "",
                        ActivityState.PLANNED,
                        ""));
    }

    static Activity activity(
            int day,
            String title,
            Approach main,
            Set<Approach> others,
            @org.jspecify.annotations.Nullable Technique technique,
            int men,
            int women,
            String result,
            String remark,
            ActivityState state,
            String reason) {
        Set<Approach> approaches = EnumSet.of(main);
        approaches.addAll(others);
        return new Activity(
                new UUID(1, day),
                GROUP,
                OCTOBER.atDay(1).plusDays(day - 1),
                LocalTime.of(14, 0),
                null,
                "Balai Desa Sukamaju",
                title,
                main,
                approaches,
                technique,
                men,
                women,
                result,
                remark,
                state,
                reason);
    }

    private record Row(Approach approach, String name, String unit, ValueKind kind, double b, double t, double a) {}

    private static final List<Row> ROWS = List.of(
            new Row(
                    Approach.RELIGIOUS,
                    "Anggota aktif dalam kegiatan keagamaan bersama",
                    "orang",
                    ValueKind.NUMBER,
                    9,
                    22,
                    20),
            new Row(Approach.RELIGIOUS, "Pertemuan lintas kelompok untuk kerukunan", "kali", ValueKind.NUMBER, 0, 2, 2),
            new Row(
                    Approach.RELIGIOUS,
                    "Dana sosial keagamaan yang tersalurkan",
                    "Rp",
                    ValueKind.MONEY,
                    150_000,
                    600_000,
                    455_000),
            new Row(
                    Approach.SOCIAL,
                    "Anggota memiliki akses informasi layanan (BPJS, KUR, PKH)",
                    "orang",
                    ValueKind.NUMBER,
                    6,
                    25,
                    19),
            new Row(Approach.SOCIAL, "Kehadiran rata-rata pertemuan kelompok", "%", ValueKind.PERCENT, 48, 85, 81),
            new Row(Approach.SOCIAL, "Anggota mengikuti pelatihan keterampilan", "orang", ValueKind.NUMBER, 4, 20, 22),
            new Row(Approach.SOCIAL, "Konflik belum selesai", "kasus", ValueKind.NUMBER, 4, 0, 1),
            new Row(Approach.POLITICAL, "Usulan kelompok yang masuk RKPDes", "usulan", ValueKind.NUMBER, 0, 3, 1),
            new Row(
                    Approach.POLITICAL,
                    "Anggota hadir dalam Musrenbangdes",
                    "orang",
                    ValueKind.NUMBER,
                    1,
                    8,
                    Double.NaN),
            new Row(Approach.POLITICAL, "Anggota menjadi pengurus lembaga desa", "orang", ValueKind.NUMBER, 0, 3, 1),
            new Row(
                    Approach.ECONOMIC,
                    "Pendapatan rata-rata rumah tangga anggota",
                    "Rp/bulan",
                    ValueKind.MONEY,
                    1_350_000,
                    2_000_000,
                    1_725_000),
            new Row(Approach.ECONOMIC, "Tabungan kelompok", "Rp", ValueKind.MONEY, 900_000, 5_000_000, 4_350_000),
            new Row(Approach.ECONOMIC, "Unit usaha anggota yang berjalan", "unit", ValueKind.NUMBER, 3, 10, 7),
            new Row(Approach.ECONOMIC, "Anggota mencatat keuangan usaha", "orang", ValueKind.NUMBER, 2, 18, 14));

    /** Shows the layout only: the scores are roughly those of the rules, the rules have their own tests. */
    static GroupResult result(int indicators) {
        var byApproach = new EnumMap<Approach, List<IndicatorResult>>(Approach.class);
        for (Approach approach : Approach.values()) {
            byApproach.put(approach, new ArrayList<>());
        }
        for (int i = 0; i < indicators; i++) {
            Row row = ROWS.get(i % ROWS.size());
            byApproach.getOrDefault(row.approach(), new ArrayList<>()).add(indicator(i, row));
        }
        List<ApproachResult> approaches = new ArrayList<>();
        byApproach.forEach((approach, list) -> approaches.add(approach(approach, list)));
        Double score = mean(approaches.stream().map(ApproachResult::score).toList());
        return new GroupResult(
                GROUP,
                OCTOBER,
                score,
                score == null ? null : score / 0.833,
                rating(score == null ? null : score / 0.833),
                approaches);
    }

    private static ApproachResult approach(Approach approach, List<IndicatorResult> list) {
        Double score = mean(list.stream().map(IndicatorResult::achievement).toList());
        Double pace = score == null ? null : score / 0.833;
        int missing = (int) list.stream().filter(i -> i.actual() == null).count();
        return new ApproachResult(approach, score, pace, missing, rating(pace), list);
    }

    private static IndicatorResult indicator(int i, Row row) {
        Indicator indicator = new Indicator(
                new UUID(2, i),
                row.approach(),
                row.name(),
                "",
                row.unit(),
                "",
                row.kind(),
                row.t() < row.b() ? Direction.LOWER : Direction.HIGHER,
                Combine.LAST,
                BigDecimal.ONE,
                i + 1,
                true);
        Target target = new Target(
                new UUID(3, i),
                GROUP,
                indicator.id(),
                2026,
                BigDecimal.valueOf(row.b()),
                BigDecimal.valueOf(row.t()),
                Map.of());
        if (Double.isNaN(row.a())) {
            return new IndicatorResult(indicator, target, null, null, null, null, Rating.NO_DATA);
        }
        double achievement = (row.a() - row.b()) / (row.t() - row.b());
        double before = i % 3 == 1 ? achievement : achievement - (i % 5 - 1) * 0.04;
        return new IndicatorResult(
                indicator,
                target,
                BigDecimal.valueOf(row.a()),
                achievement,
                achievement / 0.833,
                before,
                rating(achievement / 0.833));
    }

    private static @org.jspecify.annotations.Nullable Double mean(
            List<@org.jspecify.annotations.Nullable Double> values) {
        var known = values.stream()
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return known.isPresent() ? known.getAsDouble() : null;
    }

    private static Rating rating(@org.jspecify.annotations.Nullable Double pace) {
        if (pace == null) {
            return Rating.NO_DATA;
        }
        return pace >= 1
                ? Rating.REACHED
                : pace >= 0.75 ? Rating.ON_TRACK : pace >= 0.5 ? Rating.NEEDS_ATTENTION : Rating.OFF_TRACK;
    }

    /** Groups with more and more indicators, every seventh without an activity. */
    static RecapReport recap(int groups) {
        List<RecapRow> rows = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            int done = i % 7 == 0 ? 0 : i % 5;
            rows.add(new RecapRow(
                    group("KD-%04d".formatted(i + 1), "Kelompok Tani Makmur " + (i + 1)),
                    i % 9 == 0 ? "" : "Siti Nurhaliza Rahman",
                    10 + i % 20,
                    result(i % 15),
                    1,
                    done,
                    0,
                    done * 6,
                    done * 9));
        }
        rows.sort(RecapRow.MOST_NEEDY_FIRST);
        return new RecapReport(office(logo()), "013/LB-DMP/X/2026", OCTOBER, OCTOBER.atEndOfMonth(), rows);
    }

    static List<MonthScore> trend() {
        double[] start = {0.52, 0.45, 0.08, 0.25};
        double[] gain = {0.36, 0.42, 0.30, 0.44};
        List<MonthScore> trend = new ArrayList<>();
        for (int m = 0; m < 12; m++) {
            Map<Approach, Double> scores = new EnumMap<>(Approach.class);
            for (Approach approach : Approach.values()) {
                int a = approach.ordinal();
                if (approach != Approach.POLITICAL || m < 3 || m > 4) {
                    scores.put(approach, start[a] + gain[a] * m / 11 + Math.sin(m * 2.1 + a) * 0.02);
                }
            }
            trend.add(new MonthScore(OCTOBER.minusMonths(11 - m), scores, 0.5));
        }
        return trend;
    }

    static List<MonthScore> noTrend() {
        List<MonthScore> trend = new ArrayList<>();
        for (int m = 11; m >= 0; m--) {
            trend.add(new MonthScore(OCTOBER.minusMonths(m), Map.of(), null));
        }
        return trend;
    }

    static Logo logo() {
        BufferedImage image = new BufferedImage(240, 240, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0x1F5F6B));
        g.fill(new Ellipse2D.Double(4, 4, 232, 232));
        g.setColor(new Color(0xF2C14E));
        g.setStroke(new BasicStroke(6));
        g.draw(new Ellipse2D.Double(16, 16, 208, 208));
        g.setColor(Color.WHITE);
        g.fill(new Ellipse2D.Double(98, 62, 44, 44));
        g.fillRoundRect(86, 112, 68, 70, 40, 40);
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Logo(bytes.toByteArray());
    }
}

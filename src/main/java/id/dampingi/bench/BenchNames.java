package id.dampingi.bench;

import java.util.List;
import java.util.Random;

/** Names such as offices have, put together at random. */
final class BenchNames {
    private static final List<String> FIRST = List.of(
            "Siti", "Budi", "Dewi", "Agus", "Sri", "Yohanes", "Maria", "Ahmad", "Nur", "Eko", "Rina", "Joko", "Lestari",
            "Hendra", "Wati", "Paulus", "Fitri", "Bambang", "Ratna", "Slamet");
    private static final List<String> LAST = List.of(
            "Rahmawati",
            "Santoso",
            "Lestari",
            "Wibowo",
            "Hidayat",
            "Nugroho",
            "Susanti",
            "Kurniawan",
            "Hutapea",
            "Ambarita",
            "Wahyuni",
            "Setiawan",
            "Handayani",
            "Pranoto",
            "Saragih",
            "Utami");
    private static final List<String> KINDS = List.of(
            "Kelompok tani",
            "Kelompok nelayan",
            "Kelompok wanita tani",
            "Kelompok usaha bersama",
            "Kelompok doa",
            "Karang taruna",
            "Kelompok simpan pinjam",
            "Kelompok peternak");
    private static final List<String> PLACES = List.of(
            "Suka Maju",
            "Sungai Raya",
            "Rasau Jaya",
            "Mekar Sari",
            "Tanjung Harapan",
            "Sumber Rejeki",
            "Bina Karya",
            "Air Putih",
            "Harapan Baru",
            "Lembah Hijau",
            "Kuala Dua",
            "Batu Ampar",
            "Teluk Pakedai",
            "Padang Tikar");
    private static final List<String> ACTIVITIES = List.of(
            "Rapat rutin",
            "Pelatihan pembukuan",
            "Pengajian bulanan",
            "Musyawarah rencana kerja",
            "Kunjungan rumah",
            "Penyuluhan pupuk organik",
            "Gotong royong saluran air",
            "Diskusi kelompok terarah",
            "Simpan pinjam bulanan",
            "Pendampingan usulan musrenbang");

    private BenchNames() {}

    static String person(Random random) {
        return one(FIRST, random) + " " + one(LAST, random);
    }

    static String group(Random random) {
        return one(KINDS, random) + " " + one(PLACES, random) + " " + (1 + random.nextInt(99));
    }

    static String place(Random random) {
        return one(PLACES, random);
    }

    static String activity(Random random) {
        return one(ACTIVITIES, random);
    }

    private static String one(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}

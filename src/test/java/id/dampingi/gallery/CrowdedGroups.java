package id.dampingi.gallery;

import id.dampingi.access.AccessCase;
import id.dampingi.access.AccessKind;
import id.dampingi.access.AccessResult;
import id.dampingi.access.AccessStore;
import id.dampingi.approach.Approach;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.aspiration.AspirationStore;
import id.dampingi.facility.Facility;
import id.dampingi.facility.FacilityCondition;
import id.dampingi.facility.FacilityKind;
import id.dampingi.facility.FacilityStore;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.group.Stage;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.member.Member;
import id.dampingi.member.MemberStore;
import id.dampingi.office.Logo;
import id.dampingi.office.Office;
import id.dampingi.office.ReportNumber;
import id.dampingi.office.Signer;
import id.dampingi.problem.Problem;
import id.dampingi.problem.ProblemStore;
import id.dampingi.spiritual.NeedState;
import id.dampingi.spiritual.SpiritualNeed;
import id.dampingi.spiritual.SpiritualStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Two groups at the edge: one of which nothing is known, and one with long names and many records. */
final class CrowdedGroups {
    private static final int MANY = 60;
    private static final String LONG =
            "pembangunan saluran irigasi tersier dan jalan usaha tani sepanjang tiga kilometer di"
                    + " dusun yang paling jauh dari kantor desa";
    private static final BigDecimal MUCH = new BigDecimal("12345678900");

    private final LocalDate today;
    private final UUID empty = Ids.next();
    private final UUID full = Ids.next();

    CrowdedGroups(LocalDate today) {
        this.today = today;
    }

    UUID empty() {
        return empty;
    }

    UUID full() {
        return full;
    }

    static Office office() {
        return new Office(
                Ids.next(),
                "Yayasan Pengembangan dan Pemberdayaan Masyarakat Pesisir dan Pulau-Pulau Kecil Nusa Tenggara Timur",
                "",
                "",
                "Labuan Bajo",
                Logo.NONE,
                Signer.NONE,
                Signer.NONE,
                ReportNumber.DEFAULT_PATTERN);
    }

    void fill(Database database) {
        database.change("change.sample", changing -> {
            GroupStore.save(
                    changing, new Group(empty, "A", "Baru", "", "", "", "", null, null, null, Stage.INTRODUCTION, ""));
            GroupStore.save(
                    changing,
                    new Group(
                            full,
                            "NTT-MABAR-KOMODO-0001",
                            "Kelompok Perempuan Pengolah Hasil Laut dan Kerajinan Tenun Ikat Bunda Maria Ratu Rosari",
                            "Kelompok usaha bersama perempuan nelayan",
                            "Pasir Panjang Rinca Selatan",
                            "Komodo",
                            "Manggarai Barat",
                            null,
                            today.minusYears(9),
                            null,
                            Stage.IMPLEMENTATION,
                            LONG));
            for (int i = 0; i < MANY; i++) {
                fill(changing, i);
            }
        });
    }

    private void fill(Changing changing, int i) {
        var member = Member.named(Ids.next(), full, "Maria Goreti Yohana Fransiska Wilhelmina da Costa " + i);
        MemberStore.save(changing, member);
        LocalDate day = today.minusDays(7L * i);
        AccessStore.save(
                changing,
                new AccessCase(
                        Ids.next(),
                        full,
                        member.id(),
                        AccessKind.ORGANISATION,
                        "Permintaan " + LONG,
                        day,
                        null,
                        "",
                        null,
                        AccessResult.OPEN,
                        "",
                        ""));
        AspirationStore.save(
                changing,
                new Aspiration(
                        Ids.next(),
                        full,
                        "Usulan " + LONG,
                        "Musyawarah perencanaan pembangunan tingkat kabupaten",
                        "",
                        day,
                        MUCH,
                        null,
                        null,
                        null,
                        day,
                        MUCH,
                        null,
                        "",
                        ""));
        SpiritualStore.save(
                changing,
                new SpiritualNeed(
                        Ids.next(),
                        full,
                        member.id(),
                        day,
                        "Kepercayaan terhadap Tuhan Yang Maha Esa",
                        "Tempat ibadah yang dekat, karena " + LONG,
                        false,
                        NeedState.OPEN,
                        null,
                        "",
                        ""));
        FacilityStore.save(
                changing,
                new Facility(
                        Ids.next(),
                        full,
                        FacilityKind.TOOL,
                        "Mesin untuk " + LONG,
                        MUCH,
                        "gulungan",
                        MUCH,
                        FacilityCondition.GOOD,
                        day,
                        day,
                        "Dinas Kelautan dan Perikanan Provinsi Nusa Tenggara Timur",
                        day,
                        null,
                        null,
                        "",
                        "",
                        null,
                        ""));
        ProblemStore.save(
                changing,
                new Problem(Ids.next(), full, day, "Belum ada " + LONG, Approach.POLITICAL, "", "", null, 5, 5, 5, ""));
    }
}
